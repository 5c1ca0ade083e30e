package dev.bayplan.model.addresses;

import dev.bayplan.model.Check;
import dev.bayplan.model.limits.InterfaceUse.SharedAddresses;
import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;

/// How many interfaces the VPC CNI keeps attached to a node, and how many addresses on them, once it has come to rest.
///
/// Source: amazon-vpc-cni-k8s, ipamd.go, of version 1.0.0 and of today.
public enum WarmPool {
    /// Version 1.0.0: what is free is measured against whole interfaces, their primary address counted with them.
    BY_WHOLE_INTERFACES {
        @Override
        public Pool atRest(SharedAddresses node, Targets targets, int pods) {
            int each = node.secondaryAddresses();
            if (each == 0) {
                return new Pool(1, 0);
            }
            int wanted = (pods + node.ipv4PerEni() * targets.warmEnis()) / each + 1;
            int enis = Math.min(node.enis(), wanted);
            return new Pool(enis, enis * each);
        }
    },
    /// Today's versions: what is free is measured in free addresses.
    BY_FREE_ADDRESSES {
        @Override
        public Pool atRest(SharedAddresses node, Targets targets, int pods) {
            int each = node.secondaryAddresses();
            if (each == 0) {
                return new Pool(1, 0);
            }
            return targets.countsAddresses()
                    ? byAddresses(node, targets, pods, each)
                    : byInterfaces(node, targets, pods, each);
        }

        private Pool byInterfaces(SharedAddresses node, Targets targets, int pods, int each) {
            int wanted = targets.warmEnis() == 0
                    ? pods / each + 1
                    : Math.max(1, targets.warmEnis() + Math.ceilDiv(pods, each));
            int enis = Math.min(node.enis(), wanted);
            return new Pool(enis, enis * each);
        }

        private Pool byAddresses(SharedAddresses node, Targets targets, int pods, int each) {
            // A minimum without a warm target stops growing once it is reached.
            int wanted = targets.warmAddresses() == 0
                    ? targets.minimumAddresses()
                    : Math.max(targets.minimumAddresses(), pods + targets.warmAddresses());
            int addresses = Math.min(node.enis() * each, wanted);
            return new Pool(Math.max(1, Math.ceilDiv(addresses, each)), addresses);
        }
    };

    /// What the pool is told to keep ready.
    ///
    /// @param warmEnis         WARM_ENI_TARGET; not looked at where a target counts addresses
    /// @param warmAddresses    WARM_IP_TARGET; 0 = not set
    /// @param minimumAddresses MINIMUM_IP_TARGET; 0 = not set
    public record Targets(int warmEnis, int warmAddresses, int minimumAddresses) {

        /// As the CNI comes: one interface more than needed.
        public static final Targets DEFAULT = new Targets(1, 0, 0);

        public Targets {
            Check.atLeast("warmEnis", warmEnis, 0);
            Check.atLeast("warmAddresses", warmAddresses, 0);
            Check.atLeast("minimumAddresses", minimumAddresses, 0);
        }

        boolean countsAddresses() {
            return warmAddresses > 0 || minimumAddresses > 0;
        }
    }

    /// What is attached.
    ///
    /// @param enis      interfaces, the primary one included
    /// @param addresses secondary addresses on them
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
    public abstract Pool atRest(SharedAddresses node, Targets targets, int pods);
}
