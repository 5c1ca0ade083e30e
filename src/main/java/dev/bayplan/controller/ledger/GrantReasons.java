package dev.bayplan.controller.ledger;

import dev.bayplan.model.catalog.Source;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.reach.Credentials;
import dev.bayplan.model.reach.EffectiveRole;
import dev.bayplan.model.reach.GroupMechanism;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.ImdsAccess;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// By which mechanism pods and tasks hold what they hold, and how many of them hold too much or too little by it.
final class GrantReasons {

    /// Replicas that come by it in the same way.
    private static final class Tally {

        private int replicas;
        private int tooWide;
        private int lacking;

        private void add(int placed, boolean isTooWide, boolean isLacking) {
            replicas += placed;
            tooWide += isTooWide ? placed : 0;
            lacking += isLacking ? placed : 0;
        }
    }

    /// A way to a role: where credentials come from, and whether that of the instance is within reach.
    private record Way(Credentials credentials, ImdsAccess imds) implements Comparable<Way> {

        private static final Comparator<Way> ORDER = Comparator.comparing(Way::credentials).thenComparing(Way::imds);

        private static Way of(EffectiveRole role) {
            return new Way(role.credentials(), role.imds());
        }

        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    private GrantReasons() {}

    /// {@return how security groups are held, one line a mechanism}
    static List<LedgerLine> ofGroups(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs()).flatMap(GrantReasons::groups).toList();
    }

    private static Stream<LedgerLine> groups(Side side) {
        SecurityScope scope = side.securityScope();
        Map<GroupMechanism, Tally> tallies = new TreeMap<>();
        for (int g = 0; g < side.scenario().fleet().size(); g++) {
            for (int w = 0; w < side.scenario().workloads().size(); w++) {
                if (scope.placed(g, w) > 0) {
                    tallies.computeIfAbsent(scope.mechanism(w), _ -> new Tally())
                            .add(scope.placed(g, w), scope.isTooWide(g, w), scope.isLacking(g, w));
                }
            }
        }
        return tallies.entrySet().stream().map(entry -> line(
                side, entry.getValue(), Messages.name(entry.getKey()), List.of(), "ledger.groupReasons.",
                entry.getKey().source(side.scenario().asOf())));
    }

    /// {@return how roles are held, one line a way to them}
    static List<LedgerLine> ofRoles(Outcome outcome) {
        return Stream.of(outcome.eks(), outcome.ecs()).flatMap(GrantReasons::roles).toList();
    }

    private static Stream<LedgerLine> roles(Side side) {
        IamScope scope = side.iamScope();
        Map<Way, Tally> tallies = new TreeMap<>();
        for (int g = 0; g < side.scenario().fleet().size(); g++) {
            for (int w = 0; w < side.scenario().workloads().size(); w++) {
                if (scope.placed(g, w) > 0) {
                    tallies.computeIfAbsent(Way.of(scope.effective(g, w)), _ -> new Tally())
                            .add(scope.placed(g, w), scope.isTooWide(g, w), scope.isLacking(g, w));
                }
            }
        }
        return tallies.entrySet().stream().map(entry -> {
            Way way = entry.getKey();
            List<String> why = new ArrayList<>();
            why.add(Messages.name(way.imds()));
            if (side.iamScope().unit() == IamScope.Unit.INSTANCE && !IamScope.hasPodRoles(side.scenario().asOf())) {
                why.add(Messages.text("ledger.roles.notOffered"));
            }
            return line(
                    side, entry.getValue(), Messages.name(way.credentials()), why, "ledger.roleReasons.",
                    way.credentials().source(side.scenario().asOf()));
        });
    }

    private static LedgerLine line(
            Side side, Tally tally, String how, List<String> why, String key, Source source) {
        List<String> details = new ArrayList<>(why);
        if (tally.tooWide > 0) {
            details.add(Messages.text(key + "tooWide", tally.tooWide));
        }
        if (tally.lacking > 0) {
            details.add(Messages.text(key + "lacking", tally.lacking));
        }
        if (tally.tooWide == 0 && tally.lacking == 0) {
            details.add(Messages.text("ledger.asAsked"));
        }
        details.add(Messages.text("ledger.source", source.citation(), Numbers.day(source.date())));
        return new LedgerLine(
                side.orchestrator(),
                Messages.text("ledger.reach." + side.orchestrator(), tally.replicas, how),
                String.join("\n", details));
    }
}
