package dev.bayplan.model.limits;

/// How replicas come by an address.
public sealed interface InterfaceUse {

    /// {@return the interfaces an instance may have attached, the primary one included}
    int enis();

    /// Replicas share interfaces, each with a secondary address.
    ///
    /// @param ipv4PerEni addresses on one interface, its primary one included
    record SharedAddresses(int enis, int ipv4PerEni) implements InterfaceUse {

        /// {@return the addresses of one interface that replicas may have}
        public int secondaryAddresses() {
            return ipv4PerEni - 1;
        }
    }

    /// Each replica has an interface of its own; the primary one stays the instance's.
    record OwnInterface(int enis) implements InterfaceUse {}
}
