package dev.bayplan.model.settings;

import dev.bayplan.model.Check;
import dev.bayplan.model.offering.Offering;
import java.util.stream.Stream;

/// How pods come by IAM permissions.
///
/// @param identity       how a pod gets the role that it asks for
/// @param imdsV2Required whether the instance metadata service refuses requests without a token
/// @param imdsHopLimit   network hops that the answer to a request for a token may take; from 1 to 64. With 1 it does
///                       not reach a pod outside the host's network
public record PodPermissions(PodIdentity identity, boolean imdsV2Required, int imdsHopLimit) {

    public static final PodPermissions DEFAULT = new PodPermissions(PodIdentity.NODE_ROLE, false, 1);

    private static final int MOST_HOPS = 64;

    public PodPermissions {
        Check.between("imdsHopLimit", imdsHopLimit, 1, MOST_HOPS);
    }

    Stream<Requirement> requirements() {
        return Stream.concat(
                Requirement.of("identity", identity),
                Requirement.where(imdsV2Required, "imdsV2Required", Offering.IMDS_V2));
    }

    public PodPermissions withIdentity(PodIdentity other) {
        return new PodPermissions(other, imdsV2Required, imdsHopLimit);
    }

    public PodPermissions withImdsV2Required(boolean required) {
        return new PodPermissions(identity, required, imdsHopLimit);
    }

    public PodPermissions withImdsHopLimit(int hops) {
        return new PodPermissions(identity, imdsV2Required, hops);
    }
}
