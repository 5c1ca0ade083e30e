package dev.bayplan.model.traffic;

import dev.bayplan.model.settings.ExternalTrafficPolicy;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.ZonePreference;
import java.util.List;

/// What a load balancer has registered, and with it the legs of every request.
public sealed interface Targets {

    /// {@return the legs of a request, in their order}
    List<LegKind> legs();

    /// Instances, each on the NodePort of the Service; kube-proxy there picks a pod.
    ///
    /// @param policy     whether it may be a pod on another instance
    /// @param mode       how it is picked
    /// @param preference which pods come first
    record NodePorts(ExternalTrafficPolicy policy, KubeProxyMode mode, ZonePreference preference) implements Targets {

        private static final List<LegKind> LEGS =
                List.of(LegKind.CLIENT_TO_BALANCER, LegKind.BALANCER_TO_INSTANCE, LegKind.PROXY_TO_POD);

        @Override
        public List<LegKind> legs() {
            return LEGS;
        }
    }

    /// The address of each pod or task.
    record Addresses() implements Targets {

        private static final List<LegKind> LEGS = List.of(LegKind.CLIENT_TO_BALANCER, LegKind.BALANCER_TO_TARGET);

        @Override
        public List<LegKind> legs() {
            return LEGS;
        }
    }

    /// A port of the instance for each task on it, so that every task gets the same share, as with addresses.
    ///
    /// @param translated whether Docker translates that port to one of the container: mode `bridge`, not `host`
    record TaskPorts(boolean translated) implements Targets {

        private static final List<LegKind> LEGS =
                List.of(LegKind.CLIENT_TO_BALANCER, LegKind.BALANCER_TO_INSTANCE, LegKind.NAT_TO_TASK);

        @Override
        public List<LegKind> legs() {
            return translated ? LEGS : Addresses.LEGS;
        }
    }
}
