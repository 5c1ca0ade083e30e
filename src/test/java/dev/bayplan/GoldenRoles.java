package dev.bayplan;

import dev.bayplan.model.reach.EffectiveRole;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodIdentity;
import dev.bayplan.model.settings.PodPermissions;
import java.util.Locale;

/// The golden rule of IAM roles.
final class GoldenRoles {

    private GoldenRoles() {}

    static void effectiveRole(GoldenCase golden) {
        EffectiveRole role = switch (Orchestrator.valueOf(golden.text("orchestrator", ""))) {
            case EKS -> roleOfPod(golden);
            case ECS -> roleOfTask(golden);
        };
        golden.answer("effective", role.role());
        golden.answer("endpoint", role.credentials().endpoint());
        golden.answer("instanceRoleStillReachable", role.instanceRoleStillReachable());
        golden.answer("nativePodRole", IamScope.hasPodRoles(golden.asOf()));
    }

    private static EffectiveRole roleOfPod(GoldenCase golden) {
        String asked = golden.textOrNull("podRole");
        String ofIrsa = golden.textOrNull("irsaRole");
        String ofPodIdentity = golden.textOrNull("podIdentityRole");
        PodIdentity identity = PodIdentity.NODE_ROLE;
        // Of both, the one that comes first in the chain of the SDK wins.
        if (ofIrsa != null) {
            asked = ofIrsa;
            identity = PodIdentity.IRSA;
        } else if (ofPodIdentity != null) {
            asked = ofPodIdentity;
            identity = PodIdentity.POD_IDENTITY;
        }
        var permissions = new PodPermissions(
                identity,
                golden.flag("imdsV2Required", PodPermissions.DEFAULT.imdsV2Required()),
                golden.number("imdsHopLimit", PodPermissions.DEFAULT.imdsHopLimit()));
        return EffectiveRole.ofPod(
                asked, golden.text("instanceRole", ""), permissions, golden.flag("hostNetwork", false),
                golden.asOf());
    }

    private static EffectiveRole roleOfTask(GoldenCase golden) {
        NetworkMode mode = NetworkMode.valueOf(golden.text("networkMode", "awsvpc").toUpperCase(Locale.ROOT));
        // The agent's variable is about tasks in awsvpc mode alone.
        boolean blocked = golden.flag("ECS_AWSVPC_BLOCK_IMDS", false) && mode == NetworkMode.AWSVPC;
        return EffectiveRole.ofTask(golden.textOrNull("taskRole"), golden.text("instanceRole", ""), mode, blocked);
    }
}
