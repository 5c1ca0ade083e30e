package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.traffic.RequestFlow;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// A sign that a drawing uses, as its legend explains it.
public sealed interface Symbol {

    String label();

    /// The colour of a workload or of a security group.
    record Swatch(Hue hue, String label) implements Symbol {}

    /// A request on its way.
    record Dot(String label) implements Symbol {}

    /// A sign that always looks the same.
    enum Mark implements Symbol {
        PRIMARY, FREE, NOT_ATTACHED, TOO_WIDE, OWN_LANE, CROSSING_LANE;

        @Override
        public String label() {
            return Messages.name(this);
        }
    }

    /// {@return what a lens needs to have explained, colours first}
    static List<Symbol> of(Outcome outcome, Lens lens) {
        List<Symbol> symbols = new ArrayList<>();
        switch (lens) {
            case NETWORK -> {
                addWorkloads(outcome, symbols);
                symbols.addAll(List.of(Mark.PRIMARY, Mark.FREE, Mark.NOT_ATTACHED));
            }
            case SECURITY_GROUPS -> {
                outcome.scenario().securityGroups().forEach(each -> symbols.add(new Swatch(each.hue(), each.name())));
                symbols.addAll(List.of(Mark.TOO_WIDE, Mark.NOT_ATTACHED));
            }
            case TRAFFIC -> {
                addWorkloads(outcome, symbols);
                String requests = Numbers.whole(RequestFlow.requestsPerDot(outcome.eks().traffic()));
                symbols.add(new Dot(Messages.text("drawing.dot", requests)));
                symbols.addAll(List.of(Mark.OWN_LANE, Mark.CROSSING_LANE));
            }
        }
        return symbols;
    }

    private static void addWorkloads(Outcome outcome, List<Symbol> symbols) {
        outcome.scenario().workloads().forEach(each -> symbols.add(new Swatch(each.hue(), each.name())));
    }
}
