package dev.bayplan.model.addresses;

import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.settings.WarmTargets;
import java.time.LocalDate;

/// How many interfaces the VPC CNI keeps attached to a node, and how many addresses on them, once it has come to rest.
///
/// Source: amazon-vpc-cni-k8s, ipamd.go, of version 1.0.0 and of today; docs/prefix-and-ip-target.md.
public enum WarmPool {
    /// Version 1.0.0: what is free is measured against whole interfaces, their primary address counted with them.
    BY_WHOLE_INTERFACES {
        @Override
        Pool serving(SharedAddresses node, WarmTargets targets, int pods) {
            int wanted = (pods + node.ipv4PerEni() * targets.warmEnis()) / node.slots() + 1;
            int enis = Math.min(node.serving(), wanted);
            return new Pool(enis, enis * node.slots());
        }
    },
    /// Today's versions: what is free is measured in free addresses.
    BY_FREE_ADDRESSES {
        @Override
        Pool serving(SharedAddresses node, WarmTargets targets, int pods) {
            if (node.addressesPerSlot() > 1) {
                return byPrefixes(node, targets, pods);
            }
            return targets.countsAddresses() ? byAddresses(node, targets, pods) : byInterfaces(node, targets, pods);
        }

        private Pool byInterfaces(SharedAddresses node, WarmTargets targets, int pods) {
            int wanted = targets.warmEnis() == 0
                    ? pods / node.slots() + 1
                    : Math.max(1, targets.warmEnis() + Math.ceilDiv(pods, node.slots()));
            int enis = Math.min(node.serving(), Math.min(wanted, Math.ceilDiv(node.maxPods(), node.slots())));
            return new Pool(enis, enis * node.slots());
        }

        private Pool byAddresses(SharedAddresses node, WarmTargets targets, int pods) {
            int addresses = Math.min(node.addresses(), wantedAddresses(targets, pods, node.maxPods()));
            return new Pool(Math.max(1, Math.ceilDiv(addresses, node.slots())), addresses);
        }

        private Pool byPrefixes(SharedAddresses node, WarmTargets targets, int pods) {
            int each = node.addressesPerSlot();
            int wanted = targets.countsAddresses()
                    ? Math.ceilDiv(wantedAddresses(targets, pods, node.maxPods()), each)
                    : Math.min(
                            Math.ceilDiv(pods, each) + targets.warmPrefixes(),
                            Math.max(Math.ceilDiv(node.maxPods(), each), targets.warmPrefixes()));
            int prefixes = Math.min(node.serving() * node.slots(), wanted);
            return new Pool(Math.max(1, Math.ceilDiv(prefixes, node.slots())), prefixes * each);
        }

        // A minimum without a warm target stops growing once it is reached.
        private int wantedAddresses(WarmTargets targets, int pods, int maxPods) {
            return targets.warmAddresses() == 0
                    ? targets.minimumAddresses()
                    : Math.max(targets.minimumAddresses(), Math.min(pods + targets.warmAddresses(), maxPods));
        }
    };

    /// What is attached.
    ///
    /// @param enis      interfaces, the primary one included
    /// @param addresses addresses for pods on them
    public record Pool(int enis, int addresses) {

        /// {@return the addresses taken from the subnet: each interface has a primary one too}
        public int subnetAddresses() {
            return addresses + enis;
        }

        /// {@return the pods that have an address, of `pods` that want one}
        public int served(int pods) {
            return Math.min(pods, addresses);
        }

        /// {@return the addresses that stay free where `pods` want one}
        public int free(int pods) {
            return addresses - served(pods);
        }
    }

    /// {@return the rule of the CNI of a date}
    public static WarmPool on(LocalDate asOf) {
        return Offering.WARM_POOL_BY_FREE_ADDRESSES.isOfferedOn(asOf) ? BY_FREE_ADDRESSES : BY_WHOLE_INTERFACES;
    }

    /// {@return what is attached once the pool has grown from an empty node and come to rest}
    ///
    /// @param pods pods on the node that want an address
    public final Pool atRest(SharedAddresses node, WarmTargets targets, int pods) {
        if (node.serving() == 0 || node.slots() == 0) {
            return new Pool(node.trunk() ? 2 : 1, 0);
        }
        Pool serving = serving(node, targets, pods);
        return new Pool(serving.enis() + node.without(), serving.addresses());
    }

    /// {@return what is attached for pods; some interface serves them, and has a slot}
    abstract Pool serving(SharedAddresses node, WarmTargets targets, int pods);
}
