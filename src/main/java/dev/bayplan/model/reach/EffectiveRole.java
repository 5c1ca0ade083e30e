package dev.bayplan.model.reach;

import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodPermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The IAM role that a container acts in, and the one it could take besides.
///
/// @param role         name of the role that its credentials are of; null = it has none
/// @param credentials  where they come from
/// @param imds         whether it reaches the role of its instance, whatever it acts in
/// @param instanceRole name of the role of its instance
public record EffectiveRole(
        @Nullable String role, Credentials credentials, ImdsAccess imds, String instanceRole) {

    /// {@return the role of a pod}
    ///
    /// @param asked name of the role that its service account asks for; null = none
    public static EffectiveRole ofPod(
            @Nullable String asked, String instanceRole, PodPermissions permissions, boolean hostNetwork,
            LocalDate asOf) {
        ImdsAccess imds = ImdsAccess.ofPod(permissions, hostNetwork);
        if (asked != null && permissions.identity().isOfferedOn(asOf)) {
            switch (permissions.identity()) {
                case IRSA -> {
                    return new EffectiveRole(asked, Credentials.WEB_IDENTITY, imds, instanceRole);
                }
                case POD_IDENTITY -> {
                    return new EffectiveRole(asked, Credentials.POD_IDENTITY, imds, instanceRole);
                }
                case NODE_ROLE -> { }
            }
        }
        return imds.isReachable()
                ? new EffectiveRole(instanceRole, Credentials.NODE_ROLE, imds, instanceRole)
                : new EffectiveRole(null, Credentials.NONE_FOR_POD, imds, instanceRole);
    }

    /// {@return the role of a task}
    ///
    /// @param asked       name of the role in its task definition; null = none
    /// @param imdsBlocked whether tasks are kept from the instance metadata service, where they can be
    public static EffectiveRole ofTask(
            @Nullable String asked, String instanceRole, NetworkMode mode, boolean imdsBlocked) {
        ImdsAccess imds = ImdsAccess.ofTask(mode, imdsBlocked);
        if (asked != null) {
            return new EffectiveRole(asked, Credentials.TASK_ROLE, imds, instanceRole);
        }
        return imds.isReachable()
                ? new EffectiveRole(instanceRole, Credentials.CONTAINER_INSTANCE_ROLE, imds, instanceRole)
                : new EffectiveRole(null, Credentials.NONE_FOR_TASK, imds, instanceRole);
    }

    public boolean instanceRoleStillReachable() {
        return imds.isReachable();
    }

    /// {@return the names of all roles it can act in, its own first}
    public List<String> held() {
        return Stream.concat(Stream.ofNullable(role), imds.isReachable() ? Stream.of(instanceRole) : Stream.empty())
                .distinct()
                .toList();
    }
}
