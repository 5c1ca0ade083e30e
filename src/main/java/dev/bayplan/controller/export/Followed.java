package dev.bayplan.controller.export;

import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// How much is shown of one request that is followed.
public sealed interface Followed {

    /// {@return what can be chosen where a way has so many steps}
    static List<Followed> upTo(int steps) {
        List<Followed> choices = new ArrayList<>();
        choices.add(new WholeWay());
        for (int step = 1; step <= steps; step++) {
            choices.add(new Step(step));
        }
        choices.add(new EachStep());
        return choices;
    }

    /// {@return what it is called}
    default String text() {
        return switch (this) {
            case WholeWay _ -> Messages.text("export.followed.whole");
            case Step(int step) -> Messages.text("export.followed.step", step);
            case EachStep _ -> Messages.text("export.followed.each");
        };
    }

    /// Its whole way, with others on theirs.
    record WholeWay() implements Followed {}

    /// Its way up to a step.
    ///
    /// @param step from 1
    record Step(int step) implements Followed {}

    /// A picture for each step.
    record EachStep() implements Followed {}
}
