package dev.bayplan.text;

import dev.bayplan.model.offering.Portability;
import dev.bayplan.model.offering.Portability.Extent;
import java.util.List;
import java.util.stream.Collectors;

/// Whether an orchestrator runs outside AWS, in words.
final class PortabilityText {

    private PortabilityText() {}

    /// {@return what makes it run there, and what it lacks there; empty where nothing does}
    static String how(String orchestrator, Portability portability) {
        if (portability.extent() == Extent.NOTHING) {
            return "";
        }
        String by = portability.by().isEmpty()
                ? Messages.text("portability.anyKubernetes")
                : names(portability.by());
        return Messages.text("portability.how", orchestrator, by, names(portability.leftOut()));
    }

    private static String names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Messages::name).collect(Collectors.joining(", "));
    }
}
