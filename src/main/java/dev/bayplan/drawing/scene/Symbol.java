package dev.bayplan.drawing.scene;

import dev.bayplan.model.scenario.Carried;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.text.Messages;

/// A sign that a drawing uses, as its legend explains it.
public sealed interface Symbol {

    /// Stands behind the type of an instance of which the scenario changes limits.
    String EDITED_BY_HAND = "*";

    String label();

    /// The colour of a workload.
    record Swatch(Hue hue, String label) implements Symbol {}

    /// The colour of a security group or of a role.
    record CarriedSwatch(Hue hue, Carried carried) implements Symbol {
        @Override
        public String label() {
            return carried.name();
        }
    }

    /// A request on its way.
    record Dot(String label) implements Symbol {}

    /// How much time is slowed down.
    record Scale(String label) implements Symbol {}

    /// The pattern of a version.
    ///
    /// @param number from 1
    record Version(int number) implements Symbol {
        @Override
        public String label() {
            return Messages.text("drawing.versionNumber", String.valueOf(number));
        }
    }

    /// A sign that always looks the same.
    enum Mark implements Symbol {
        PRIMARY, FREE, EMPTY, PREFIX, TRUNK, NOT_ATTACHED, EDITED, UNADDRESSED, ASKED, TOO_WIDE, LACKING, NO_ROLE,
        ROLES_HELD, ROLE_TOO_WIDE, ROLE_LACKING, REFUSED, OWN_LANE, CROSSING_LANE, DEAR, IDLE, HEAT,
        STARTING, DRAINING, FAILED, COOLING, LOST;

        @Override
        public String label() {
            return Messages.name(this);
        }
    }
}
