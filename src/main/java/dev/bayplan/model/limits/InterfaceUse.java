package dev.bayplan.model.limits;

/// Which interfaces an instance attaches, and for whom.
public sealed interface InterfaceUse {

    /// {@return the interfaces an instance may have attached, the primary one included; branch interfaces are not
    /// attached to the instance but to its trunk}
    int enis();

    /// Replicas share interfaces, each with an address in a slot.
    ///
    /// @param enis             interfaces at the most, a trunk included
    /// @param ipv4PerEni       slots of one interface, the one of its primary address included
    /// @param addressesPerSlot 1, or 16 where each slot holds a /28
    /// @param primaryServes    whether replicas get addresses of the primary interface
    /// @param trunk            whether one interface is a trunk
    /// @param maxPods          pods that the kubelet admits: once there are as many addresses, no more are kept ready
    record SharedAddresses(
            int enis, int ipv4PerEni, int addressesPerSlot, boolean primaryServes, boolean trunk, int maxPods)
            implements InterfaceUse {

        /// Every interface serves, each slot with one address.
        public SharedAddresses(int enis, int ipv4PerEni) {
            this(enis, ipv4PerEni, 1, true, false, Integer.MAX_VALUE);
        }

        /// {@return the slots of one interface that replicas may have}
        public int slots() {
            return ipv4PerEni - 1;
        }

        /// {@return the interfaces that serve replicas at the most}
        public int serving() {
            return Math.max(0, enis - without());
        }

        /// {@return the interfaces that are always attached and serve no replica}
        public int without() {
            return Math.min(enis, (primaryServes ? 0 : 1) + (trunk ? 1 : 0));
        }

        /// {@return the addresses that replicas may have}
        public int addresses() {
            return serving() * slots() * addressesPerSlot;
        }
    }

    /// Replicas share a /80 of IPv6 on the primary interface, which never runs out.
    ///
    /// @param trunk whether there is a trunk beside it
    record SharedIpv6(boolean trunk) implements InterfaceUse {
        @Override
        public int enis() {
            return trunk ? 2 : 1;
        }
    }

    /// Each replica has an interface of its own; the primary one stays the instance's.
    record OwnInterface(int enis) implements InterfaceUse {}

    /// Each replica has a branch interface of its own, on a trunk beside the primary interface.
    record OwnBranch(int branches) implements InterfaceUse {
        @Override
        public int enis() {
            return 2;
        }
    }

    /// Replicas share the address of the instance.
    record HostAddress() implements InterfaceUse {
        @Override
        public int enis() {
            return 1;
        }
    }
}
