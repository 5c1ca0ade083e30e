package dev.bayplan.command;

import dev.bayplan.model.lifecycle.Detail;
import dev.bayplan.model.lifecycle.Event;
import dev.bayplan.model.lifecycle.EventKind;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Timeline;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.LifecycleText;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a script leads to as a page of text: the events of both sides by time, then their figures side by side.
final class PlaySummary {

    private final Lifecycle played;
    private final LifecycleText words;

    PlaySummary(Scenario scenario, Lifecycle played) {
        this.played = played;
        words = new LifecycleText(scenario);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        Stream.concat(played.eks().events().stream(), played.ecs().events().stream())
                .sorted(Comparator.comparingInt(Event::at))
                .forEach(event -> add(event, lines));
        if (lines.isEmpty()) {
            lines.add(Messages.text("lifecycle.nothing"));
        }
        lines.add("");
        lines.add(row("", Messages.name(Orchestrator.EKS), Messages.name(Orchestrator.ECS)));
        LifecycleText.rows(played.eks().figures(), played.ecs().figures())
                .forEach(each -> lines.add(row(each.label(), each.eks(), each.ecs())));
        return String.join(System.lineSeparator(), lines);
    }

    private void add(Event event, List<String> lines) {
        Timeline side = played.side(event.orchestrator());
        String cause = words.cause(event, side.events());
        String happened = Messages.text(
                cause.isEmpty() ? "lifecycle.line" : "lifecycle.lineWithCause", words.happened(event),
                LifecycleText.rule(event.rule()), cause);
        lines.add(String.format(
                Locale.ROOT, "%7s  %-3s  %-16s  %s",
                Messages.text("lifecycle.seconds", event.at()), event.orchestrator(),
                words.subject(event.subject()), happened));
        if (event.kind() == EventKind.DEPLOYMENT_STALLED && event.detail() instanceof Detail.Blocked(var hindrance)) {
            words.ways(hindrance).forEach(way -> lines.add(
                    "    " + Messages.text("lifecycle.wouldFree", way)));
        }
    }

    private static String row(String label, String eks, String ecs) {
        return String.format(Locale.ROOT, "%-30s %14s %14s", label, eks, ecs);
    }
}
