package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.PodIdentity;
import dev.bayplan.model.settings.PodPermissions;
import dev.bayplan.text.Messages;

/// What the user may change of how pods come by permissions.
public final class PodPermissionFields {

    private final Change<PodPermissions> change;
    private final OneOf<PodIdentity> identity;
    private final Flag imdsV2Required;
    private final Field imdsHopLimit;

    PodPermissionFields(Document document) {
        change = new Change<>(
                document, scenario -> scenario.eks().permissions(),
                (scenario, other) -> new SetEks(scenario.eks().withPermissions(other)));
        identity = new OneOf<>(chosen -> change.make(old -> old.withIdentity(chosen)));
        imdsV2Required = new Flag(on -> change.make(old -> old.withImdsV2Required(on)));
        imdsHopLimit = Field.wholeNumber(typed -> change.make(old -> old.withImdsHopLimit(typed)));
    }

    public OneOf<PodIdentity> identity() {
        return identity;
    }

    public Flag imdsV2Required() {
        return imdsV2Required;
    }

    public Field imdsHopLimit() {
        return imdsHopLimit;
    }

    void show(Scenario scenario) {
        PodPermissions now = change.of(scenario);
        OneOf.show(
                identity, now.identity(),
                each -> change.obstacle(scenario, "identity", old -> old.withIdentity(each)));
        imdsV2Required.show(
                now.imdsV2Required(),
                change.reason(scenario, old -> old.withImdsV2Required(true)));
        imdsHopLimit.show(now.imdsHopLimit());
        imdsHopLimit.hinder(now.imdsV2Required() ? "" : Messages.text("inspector.obstacle.noToken"));
    }
}
