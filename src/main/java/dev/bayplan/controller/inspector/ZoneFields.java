package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Edit.RemoveZone;
import dev.bayplan.model.scenario.Edit.ReplaceZone;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Zone;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the user may change of one Availability Zone.
public final class ZoneFields {

    private final Document document;
    private final int index;
    private final Field name = Field.text(typed -> replace(zone -> new Zone(typed, zone.subnet())));
    private final Field subnet = Field.text(typed -> replace(zone -> new Zone(zone.name(), Cidr.parse(typed))));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    ZoneFields(Document document, int index) {
        this.document = document;
        this.index = index;
    }

    public Field name() {
        return name;
    }

    public Field subnet() {
        return subnet;
    }

    /// Takes the zone out of the scenario. The last one stays, and it is said why.
    public void remove() {
        try {
            document.apply(new RemoveZone(index));
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused, "inspector.problem.howMany.zones"));
        }
    }

    /// {@return why the zone could not be removed}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Scenario scenario) {
        Zone zone = scenario.zones().get(index);
        name.show(zone.name());
        subnet.show(zone.subnet().toString());
        problem.set("");
    }

    private void replace(UnaryOperator<Zone> change) {
        document.apply(new ReplaceZone(index, change.apply(document.scenario().zones().get(index))));
    }
}
