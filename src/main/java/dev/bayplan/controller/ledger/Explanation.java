package dev.bayplan.controller.ledger;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.Bound;
import dev.bayplan.model.limits.Limit;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.ArithmeticText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One number with the reason for it.
///
/// @param title   what is counted
/// @param count   the number
/// @param named   its arithmetic, with the numbers named
/// @param bound   what stops the next one
/// @param source  where that is published
/// @param article the number as the article of 2018 counts it
/// @param remarks what makes the number differ from the published one, or unsure; mostly none
public record Explanation(
        Orchestrator orchestrator, String title, String count, String named, String bound, String source,
        String article, List<String> remarks) {

    public Explanation {
        remarks = List.copyOf(remarks);
    }

    /// {@return the pods and the tasks of one instance of group `g` of the fleet}
    static List<Explanation> ofGroup(Outcome outcome, int g) {
        return Stream.of(outcome.eks(), outcome.ecs())
                .map(side -> of(side, g, remarks(outcome, side, g)))
                .toList();
    }

    private static Explanation of(Side side, int g, List<String> remarks) {
        Limit limit = side.published(g);
        Bound binding = limit.binding();
        String runner = side.orchestrator().name();
        return new Explanation(
                side.orchestrator(),
                Messages.text("ledger.title." + runner, side.types().get(g).name()),
                Numbers.whole(limit.count()),
                ArithmeticText.named(binding.arithmetic()),
                Messages.text("ledger.binds", Messages.text("ledger.bound." + binding.resource().name())),
                Messages.text("ledger.source", binding.source().citation(), Numbers.day(binding.source().date())),
                Messages.text("ledger.article." + runner, ArithmeticText.numbers(side.article(g))),
                remarks);
    }

    private static List<String> remarks(Outcome outcome, Side side, int g) {
        List<String> remarks = new ArrayList<>();
        InstanceType used = side.types().get(g);
        outcome.catalog().find(used.name()).ifPresent(published -> {
            int enis = published.interfaces().enis();
            int ipv4 = published.interfaces().ipv4PerEni();
            if (used.interfaces().enis() != enis || used.interfaces().ipv4PerEni() != ipv4) {
                remarks.add(Messages.text("ledger.edited", enis, ipv4));
            }
        });
        side.publishedOtherwise(g).ifPresent(other -> remarks.add(
                side.published(g).binding().resource() == Resource.PORT
                        ? Messages.text("ledger.otherPorts", other)
                        : Messages.text("ledger.unsure", other)));
        return remarks;
    }
}
