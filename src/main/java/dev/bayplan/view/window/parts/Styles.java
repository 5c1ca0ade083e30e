package dev.bayplan.view.window.parts;

import dev.bayplan.model.scenario.Orchestrator;
import java.util.Locale;
import javafx.css.PseudoClass;

/// Names that the style sheet knows.
public final class Styles {

    /// Told of a figure that differs from what is published.
    public static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private Styles() {}

    /// {@return the style class that gives the accent colour of an orchestrator: `eks` or `ecs`}
    public static String of(Orchestrator orchestrator) {
        return orchestrator.name().toLowerCase(Locale.ROOT);
    }
}
