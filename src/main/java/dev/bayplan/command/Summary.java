package dev.bayplan.command;

import dev.bayplan.model.addresses.Subnet;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Pending;
import dev.bayplan.model.placement.SubnetUse;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.text.ArithmeticText;
import dev.bayplan.text.ComparisonText;
import dev.bayplan.text.CostText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.PendingText;
import dev.bayplan.text.RouteArithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Both plans as a page of text.
final class Summary {

    private final Outcome outcome;

    Summary(Outcome outcome) {
        this.outcome = outcome;
    }

    String text() {
        List<String> lines = new ArrayList<>(head(outcome));
        for (int g = 0; g < outcome.types().size(); g++) {
            lines.add(Messages.text(
                    "summary.group", outcome.scenario().fleet().get(g).count(), outcome.types().get(g).name(),
                    ArithmeticText.named(outcome.eks().published(g).binding().arithmetic()),
                    ArithmeticText.named(outcome.ecs().published(g).binding().arithmetic())));
        }
        lines.add("");
        lines.add(orchestrators());
        List<ComparisonText.Row> rows = new ArrayList<>(ComparisonText.placement(outcome));
        rows.addAll(ComparisonText.traffic(outcome));
        rows.addAll(ComparisonText.cost(outcome));
        rows.add(ComparisonText.portability(outcome));
        for (ComparisonText.Row row : rows) {
            lines.addAll(lines(row));
            if (row.key().equals("withoutAddress") && outcome.eks().plan().withoutAddress() > 0) {
                row.eksWhy().forEach(why -> lines.add("    EKS: " + why));
            }
        }
        CostText.otherDay(outcome.eks().bill().cluster()).ifPresent(day -> lines.add("    " + Messages.text(
                "ledger.cost.otherDay", Numbers.day(day), Numbers.day(outcome.scenario().asOf()))));
        lines.add("");
        lines.add(Messages.text("summary.subnets"));
        for (int z = 0; z < outcome.scenario().zones().size(); z++) {
            lines.add("    " + subnet(z));
        }
        List.of(outcome.eks(), outcome.ecs()).forEach(side -> remarks(side, lines));
        lines.add("");
        List.of(outcome.eks(), outcome.ecs()).forEach(side -> pending(side, lines));
        return String.join(System.lineSeparator(), lines);
    }

    /// Says how requests travel, and what a plan has beside figures.
    private static void remarks(Side side, List<String> lines) {
        lines.add("");
        lines.add(Messages.text("summary.route", side.orchestrator()));
        RouteArithmetic.lines(side.scenario(), side.traffic()).forEach(line -> lines.add("    " + line));
        int waiting = (int) IntStream.range(0, side.plan().instances()).filter(i -> !side.plan().launched(i)).count();
        if (waiting > 0) {
            lines.add(Messages.text("summary.notLaunched", side.orchestrator(), waiting));
        }
        for (int g = 0; g < side.types().size(); g++) {
            String type = side.types().get(g).name();
            side.publishedOtherwise(g).ifPresent(other -> lines.add(
                    Messages.text("summary.unsure", side.orchestrator(), type, other)));
        }
    }

    /// {@return the title of a scenario, where it has one, and its date}
    static List<String> head(Outcome outcome) {
        String title = outcome.scenario().title();
        String day = Messages.text("summary.asOf", Numbers.day(outcome.scenario().asOf()));
        return title.isEmpty() ? List.of(day) : List.of(title, day);
    }

    /// {@return the head of a table of both orchestrators}
    static String orchestrators() {
        return columns("", Messages.name(Orchestrator.EKS), Messages.name(Orchestrator.ECS));
    }

    /// {@return a row of such a table}
    static List<String> lines(ComparisonText.Row row) {
        List<String> lines = new ArrayList<>(List.of(columns(row.label(), row.eks(), row.ecs())));
        row.note().lines().forEach(note -> lines.add("    " + note));
        return lines;
    }

    private String subnet(int z) {
        Zone zone = outcome.scenario().zones().get(z);
        return Messages.text(
                "summary.subnet", zone.name(), zone.subnet().toString(),
                Subnet.usable(zone.subnet()).value(),
                ArithmeticText.named(SubnetUse.of(outcome.eks().plan(), z).sumOf()),
                ArithmeticText.named(SubnetUse.of(outcome.ecs().plan(), z).sumOf()));
    }

    private static String columns(String label, String eks, String ecs) {
        return String.format(Locale.ROOT, "%-30s %14s %14s", label, eks, ecs);
    }

    private static void pending(Side side, List<String> lines) {
        for (Pending waiting : side.plan().pending()) {
            lines.add(Messages.text(
                    "summary.pending." + side.orchestrator(), waiting.count(),
                    side.scenario().workloads().get(waiting.workload()).name(),
                    PendingText.reason(side.plan(), waiting), ArithmeticText.named(waiting.capacity())));
        }
    }
}
