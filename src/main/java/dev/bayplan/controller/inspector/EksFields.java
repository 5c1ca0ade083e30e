package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.EksSettings;
import dev.bayplan.model.settings.SupportTier;
import dev.bayplan.text.Messages;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the user may change of the EKS cluster.
public final class EksFields {

    private final Change<EksSettings> change;
    private final PodNetworkingFields networking;
    private final ServiceTrafficFields traffic;
    private final PodPermissionFields permissions;
    private final OneOf<SupportTier> support;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    EksFields(Document document) {
        change = new Change<>(document, Scenario::eks, (_, other) -> new SetEks(other));
        networking = new PodNetworkingFields(document);
        traffic = new ServiceTrafficFields(document);
        permissions = new PodPermissionFields(document);
        support = new OneOf<>(chosen -> change.make(old -> old.withSupport(chosen)));
    }

    public PodNetworkingFields networking() {
        return networking;
    }

    public ServiceTrafficFields traffic() {
        return traffic;
    }

    public PodPermissionFields permissions() {
        return permissions;
    }

    public OneOf<SupportTier> support() {
        return support;
    }

    /// {@return the choices that matter most, in a line}
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void show(Scenario scenario) {
        EksSettings now = scenario.eks();
        networking.show(scenario);
        traffic.show(scenario);
        permissions.show(scenario);
        OneOf.show(
                support, now.support(), each -> change.obstacle(scenario, "support", old -> old.withSupport(each)));
        summary.set(Messages.text(
                "inspector.summary", Messages.name(now.networking().addresses()),
                Messages.name(now.traffic().loadBalancer()), Messages.name(now.permissions().identity())));
    }
}
