package dev.bayplan.drawing.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit.AddWorkload;
import dev.bayplan.model.scenario.Edit.ReplaceWorkload;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.script.ScriptEntry.DeployVersion;
import dev.bayplan.model.script.VersionHealth;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A deployment that stands still says why at its cluster; one that goes on says how far it has come.
class DeploymentNewsTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();
    private static final Fonts FONTS = new Fonts();

    private static Outcome at(Scenario scenario, double seconds) {
        Outcome start = Outcome.of(scenario, CATALOGS);
        Lifecycle played = start.play(600, Lifecycle.USUAL_SEED);
        return start.at(played.eks().at(seconds), played.ecs().at(seconds), CATALOGS);
    }

    private static Scene scene(Scenario scenario, double seconds) {
        return SceneLayout.forPicture(at(scenario, seconds), Lens.LIFECYCLE, FONTS);
    }

    private static List<String> stalls(ClusterScene cluster) {
        return cluster.text().stalls().stream().map(Alert::text).toList();
    }

    private static List<String> progress(ClusterScene cluster) {
        return cluster.text().progress().stream().map(DeploymentNews.Line::text).toList();
    }

    @Test
    void theStallSaysItsBoundAndWhatWouldFreeIt() {
        Scene scene = scene(BundledExamples.read("rolling-update-stalls", CATALOGS), 61);
        assertThat(stalls(scene.ecs()).getFirst()).isEqualTo("web stands still: 6 waiting for network interfaces");
        assertThat(String.join(" ", stalls(scene.ecs())))
                .contains("would go on with ENI trunking", "1 more m5.large", "minimumHealthyPercent 83");
        assertThat(stalls(scene.eks())).isEmpty();
        assertThat(progress(scene.eks())).hasSize(2);
        assertThat(progress(scene.eks()).getFirst()).startsWith("web version 1: ");
        assertThat(progress(scene.ecs())).isEmpty();
    }

    @Test
    void bothKeepTheRoomAtEveryMomentAndTheirZonesAlign() {
        Scenario scenario = BundledExamples.read("rolling-update-stalls", CATALOGS);
        Scene before = scene(scenario, 0);
        Scene during = scene(scenario, 61);
        assertThat(progress(before.eks())).containsExactly("web version 1: 6 ready");
        assertThat(progress(before.ecs())).containsExactly("web version 1: 6 ready");
        assertThat(before.eks().zone(0)).isEqualTo(during.eks().zone(0));
        assertThat(before.ecs().zone(0)).isEqualTo(during.ecs().zone(0));
    }

    @Test
    void everyStallIsTold() {
        Scenario one = BundledExamples.read("rolling-update-stalls", CATALOGS);
        Workload web = one.workloads().getFirst();
        Scenario two = new AddWorkload(web.withReplicas(3).withName("api"))
                .applyTo(new ReplaceWorkload(0, web.withReplicas(3)).applyTo(one))
                .withScript(List.of(
                        new DeployVersion(10, "web", VersionHealth.HEALTHY),
                        new DeployVersion(20, "api", VersionHealth.HEALTHY)));
        assertThat(stalls(scene(two, 30).ecs()))
                .anyMatch(line -> line.startsWith("web stands still: 3 waiting for"))
                .anyMatch(line -> line.startsWith("api stands still: 3 waiting for"))
                .anyMatch(line -> line.startsWith("would go on with"));
    }

    @Test
    void aReplicaKeepsItsCellAsLongAsItIsThere() {
        Scenario scenario = BundledExamples.read("rolling-update", CATALOGS);
        Map<Integer, List<Double>> places = new HashMap<>();
        for (int second = 60; second < 200; second++) {
            Outcome then = at(scenario, second);
            ClusterScene eks = SceneLayout.forWindow(then, Lens.LIFECYCLE, FONTS, 1_600, 900).eks();
            Moment moment = Objects.requireNonNull(then.eks().moment());
            for (int s = 0; s < moment.plan().slots(); s++) {
                if (moment.plan().workload(s) >= 0) {
                    Box box = eks.boxOf(new Target.Slot(eks.orchestrator(), s)).orElseThrow();
                    places.computeIfAbsent(moment.replica(s), _ -> new ArrayList<>()).add(box.x() + 10_000 * box.y());
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(4);
        assertThat(places.values()).allSatisfy(each -> assertThat(each.stream().distinct()).hasSize(1));
    }

    @Test
    void anAddressThatCoolsDownStaysInTheCellOfItsReplica() {
        Outcome then = at(BundledExamples.read("rolling-update", CATALOGS), 93);
        ClusterScene eks = SceneLayout.forWindow(then, Lens.LIFECYCLE, FONTS, 1_600, 900).eks();
        Lives lives = Objects.requireNonNull(eks.lives());
        int cooling = 0;
        for (int i = 0; i < eks.side().plan().instances(); i++) {
            for (int n = 0; n < eks.cells(i); n++) {
                int s = eks.slotInCell(i, n);
                cooling += s >= 0 && lives.isCooling(s) ? 1 : 0;
            }
        }
        assertThat(cooling).isPositive();
    }
}
