package dev.bayplan.model.cost;

import static dev.bayplan.model.cost.Amount.given;
import static dev.bayplan.model.cost.Amount.priced;
import static dev.bayplan.model.cost.Amount.product;

import dev.bayplan.model.offering.Tariff;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.SupportTier;
import java.time.LocalDate;

/// What one cluster itself costs, before anything runs in it.
public final class ControlPlane {

    private ControlPlane() {}

    /// {@return its cost over some hours; a date on which that is not offered is refused}
    ///
    /// @param support of the Kubernetes version; ECS has none to support
    public static Amount cost(Orchestrator orchestrator, SupportTier support, LocalDate asOf, int hours) {
        return product(priced(tariff(orchestrator, support).on(asOf)), given(Measure.HOURS, hours));
    }

    private static Tariff tariff(Orchestrator orchestrator, SupportTier support) {
        return switch (orchestrator) {
            case EKS -> switch (support) {
                case STANDARD -> Tariff.EKS_CONTROL_PLANE;
                case EXTENDED -> Tariff.EKS_EXTENDED_SUPPORT;
            };
            case ECS -> Tariff.ECS_CONTROL_PLANE;
        };
    }
}
