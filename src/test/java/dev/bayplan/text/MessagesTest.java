package dev.bayplan.text;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.controller.inspector.ScriptForm;
import dev.bayplan.drawing.scene.Lives;
import dev.bayplan.model.cost.Measure;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.limits.Resource;
import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.reach.Credentials;
import dev.bayplan.model.reach.GroupMechanism;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.ImdsAccess;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.model.settings.KubeProxyMode;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.MaxPodsRule;
import dev.bayplan.model.settings.NetworkMode;
import dev.bayplan.model.settings.PodAddresses;
import dev.bayplan.model.settings.ZonePreference;
import dev.bayplan.store.BundledExamples;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundle against the sources: no key is missing, none is left over.
class MessagesTest {

    private static final Set<String> ORCHESTRATORS = names(Orchestrator.values());
    private static final Set<String> LENSES = names(Lens.values());
    private static final Set<String> RESOURCES = names(Resource.values());
    private static final Set<String> FINDINGS = Stream.of(Claim.values())
            .flatMap(claim -> claim.findings().stream().map(finding -> claim.name() + "." + finding.since().name()))
            .collect(Collectors.toSet());
    private static final Set<String> POD_CHOICES =
            Stream.concat(names(ZonePreference.values()).stream(), Stream.of("LOCAL")).collect(Collectors.toSet());
    private static final Set<String> MILESTONES =
            Offering.milestones().stream().map(Offering::name).collect(Collectors.toSet());
    private static final Set<String> ANYTHING = Set.of();

    /// Beginnings of keys that the program puts together while it runs, with the endings that must all be there.
    private static final Map<String, Set<String>> DYNAMIC_PREFIXES = Map.ofEntries(
            entry("Measure.", names(Measure.values())),
            entry("Quantity.", names(Quantity.values())),
            entry("advice.count.", ORCHESTRATORS),
            entry("advice.maxPods.", names(MaxPodsRule.values())),
            entry("claim.found.", FINDINGS),
            entry("comparison.", ANYTHING),
            entry("comparison.column.", ANYTHING),
            entry("drawing.brief.", Set.of("shared", "trunk", "ipv6", "own", "branch", "host")),
            entry("drawing.figures.", Set.of("shared", "trunk", "ipv6", "own", "branch", "host")),
            entry("drawing.fact.lacking.", ORCHESTRATORS),
            entry("drawing.fact.limit.", ORCHESTRATORS),
            entry("drawing.fact.perReplica.", ORCHESTRATORS),
            entry("drawing.fact.placed.", ORCHESTRATORS),
            entry("drawing.fact.tooWide.", ORCHESTRATORS),
            entry("drawing.instanceCost.", Set.of("EKS", "ECS", "idle")),
            entry("drawing.part.replica.", ORCHESTRATORS),
            entry("drawing.part.unaddressed.", ORCHESTRATORS),
            entry("drawing.fact.ready.", ORCHESTRATORS),
            entry("drawing.lives.", names(Lives.State.values())),
            entry("drawing.pending.", ORCHESTRATORS),
            entry("drawing.replicaCost.", ORCHESTRATORS),
            entry("drawing.source.", LENSES),
            entry("drawing.proxy.", POD_CHOICES),
            entry("drawing.fact.roleLacking.", ORCHESTRATORS),
            entry("drawing.fact.roleTooWide.", ORCHESTRATORS),
            entry("drawing.groupReaches.", names(SecurityScope.Unit.values())),
            entry("drawing.roleReaches.", names(IamScope.Unit.values())),
            entry("drawing.podsShare.", names(PodAddresses.values())),
            entry("drawing.tasksIn.", names(NetworkMode.values())),
            entry("drawing.subtitle.cost.", ORCHESTRATORS),
            entry("drawing.title.", LENSES),
            entry("example.", Set.copyOf(BundledExamples.names())),
            entry("inspector.add.", ANYTHING),
            entry("inspector.empty.", ANYTHING),
            entry("inspector.section.", ANYTHING),
            entry("inspector.selected.label.", ANYTHING),
            entry("inspector.selected.replica.", ORCHESTRATORS),
            entry("ledger.acts.", endpoints()),
            entry("ledger.article.", ORCHESTRATORS),
            entry("ledger.bound.", RESOURCES),
            entry("ledger.boundShort.", RESOURCES),
            entry("ledger.carriers.", ORCHESTRATORS),
            entry("ledger.carries.", names(GroupMechanism.values())),
            entry("ledger.groupReasons.", Set.of("tooWide", "lacking")),
            entry("ledger.holders.", ORCHESTRATORS),
            entry("ledger.of.", ORCHESTRATORS),
            entry("ledger.cost.legs.", names(LoadBalancerKind.values())),
            entry("ledger.cost.perReplica.", ORCHESTRATORS),
            entry("ledger.pending.", ORCHESTRATORS),
            entry("ledger.reach.", ORCHESTRATORS),
            entry("ledger.reaches.", reachable()),
            entry("ledger.roleReasons.", Set.of("tooWide", "lacking")),
            entry("ledger.title.", ORCHESTRATORS),
            entry("route.arrived.address.", ORCHESTRATORS),
            entry("route.detail.address.", ORCHESTRATORS),
            entry("route.mode.", names(KubeProxyMode.values())),
            entry("route.straight.", ORCHESTRATORS),
            entry("route.summary.", ANYTHING),
            entry("route.which.", POD_CHOICES),
            entry("timeline.milestone.", MILESTONES),
            entry("script.add.", names(ScriptForm.values())),
            entry("script.deployed.", names(VersionHealth.values())),
            entry("summary.pending.", ORCHESTRATORS));

    private static final Pattern ENUM_KEY = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    private final Set<String> keys = ResourceBundle.getBundle("dev.bayplan.text.messages").keySet();
    private final MessageSources sources = MessageSources.read();

    @Test
    void everyKeyInTheSourcesIsInTheBundle() {
        assertThat(keys).containsAll(sources.keys());
    }

    @Test
    void everyKeyPutTogetherIsDeclared() {
        assertThat(DYNAMIC_PREFIXES.keySet()).containsAll(sources.prefixes());
    }

    @Test
    void keysPutTogetherHaveAllTheirEndings() {
        DYNAMIC_PREFIXES.forEach((prefix, endings) -> {
            Set<String> found = keys.stream()
                    .filter(key -> key.startsWith(prefix))
                    .map(key -> key.substring(prefix.length()))
                    .collect(Collectors.toSet());
            if (!found.isEmpty() && !endings.isEmpty()) {
                assertThat(found).as("endings of " + prefix).isEqualTo(endings);
            }
        });
    }

    /// {@return the ways to credentials that somebody answers}
    private static Set<String> endpoints() {
        return names(Stream.of(Credentials.values()).filter(each -> each.endpoint() != null)
                .toArray(Credentials[]::new));
    }

    private static Set<String> reachable() {
        return names(Stream.of(ImdsAccess.values()).filter(ImdsAccess::isReachable).toArray(ImdsAccess[]::new));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    @Test
    void everyKeyInTheBundleIsUsed() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> sources.literals().contains(key)
                || DYNAMIC_PREFIXES.keySet().stream().anyMatch(key::startsWith)
                || isEnumKey(key));
        assertThat(unused).as("keys that nothing uses").isEmpty();
    }

    private boolean isEnumKey(String key) {
        return ENUM_KEY.matcher(key).matches();
    }

    @Test
    void enumsAreNamedInFull() {
        Map<String, Set<String>> named = keys.stream()
                .map(ENUM_KEY::matcher)
                .filter(key -> key.matches())
                .collect(Collectors.groupingBy(key -> key.group(1), Collectors.mapping(
                        key -> key.group(2), Collectors.toSet())));
        Map<String, Set<String>> enums = sources.enums();
        named.forEach((type, constants) -> {
            assertThat(enums).as("enums with names in the bundle").containsKey(type);
            assertThat(constants).as("names of " + type)
                    .isEqualTo(enums.getOrDefault(type, Set.of()));
        });
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(MessageSources.bundleKeys()).doesNotHaveDuplicates();
    }

    /// A message format reads a lone apostrophe as the start of a quote.
    @Test
    void apostrophesAreDoubled() {
        ResourceBundle bundle = ResourceBundle.getBundle("dev.bayplan.text.messages");
        assertThat(keys).noneMatch(key -> bundle.getString(key).replace("''", "").contains("'"));
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(Messages.text("Quantity." + Quantity.HOST_NETWORK_PODS, 2)).isEqualTo("2 in the host's network");
        assertThat(Messages.text("Quantity." + Quantity.SUBNET_ADDRESSES, 4_096)).isEqualTo("4,096 addresses");
        assertThat(Messages.name(Orchestrator.EKS)).isEqualTo("Amazon EKS");
    }

    @Test
    void unknownKeyIsRefused() {
        assertThatThrownBy(() -> Messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void sourcesAreReadAsWritten() {
        var read = MessageSources.of(Stream.of("""
                label(Messages.text("pane.title"), 3);
                Messages.text(
                        open ? "pane.close" : "pane.open", count("x", y));
                Messages.text("Hint." + lens.name());
                """));
        assertThat(read.keys()).containsExactlyInAnyOrder("pane.title", "pane.close", "pane.open");
        assertThat(read.prefixes()).containsExactly("Hint.");
        assertThat(read.literals()).contains("pane.title", "x");
    }
}
