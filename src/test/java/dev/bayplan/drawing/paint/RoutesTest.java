package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.scene.Box;
import dev.bayplan.drawing.scene.Boxes;
import dev.bayplan.drawing.scene.ClusterScene;
import dev.bayplan.drawing.scene.InstanceLayout;
import dev.bayplan.drawing.scene.Lane;
import dev.bayplan.drawing.scene.LanePath;
import dev.bayplan.drawing.scene.Lanes;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Edges run around labels and boxes and never across them: every leg of very many requests in every scene.
class RoutesTest {

    private static final Fonts FONTS = new Fonts();
    private static final int REQUESTS = 150;

    /// A leg of a request with the line it runs along.
    private record Route(Request request, LegKind leg, List<Lane> pieces) {}

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(20);
    }

    private static List<Scene> scenes(Named drawn) {
        var random = new SplittableRandom(drawn.name().hashCode());
        return List.of(
                SceneLayout.forPicture(drawn.outcome(), Lens.TRAFFIC, FONTS),
                SceneLayout.forWindow(
                        drawn.outcome(), Lens.TRAFFIC, FONTS, random.nextInt(300, 2_600), random.nextInt(200, 1_500)));
    }

    private static Lanes lanes(ClusterScene cluster) {
        @Nullable Lanes lanes = cluster.lanes();
        if (lanes == null) {
            throw new AssertionError("the Traffic lens has lanes");
        }
        return lanes;
    }

    private static List<Lane> allLanes(ClusterScene cluster) {
        List<Lane> all = new ArrayList<>(lanes(cluster).between());
        for (int i = 0; i < cluster.side().plan().instances(); i++) {
            lanes(cluster).at(i, (x1, y1, x2, y2, crossing, _) -> all.add(new Lane(x1, y1, x2, y2, crossing)));
        }
        return all;
    }

    private static List<Route> routes(ClusterScene cluster) {
        List<Route> routes = new ArrayList<>();
        var source = new RequestSource(cluster.side().traffic(), 1);
        Set<Request> requests = new HashSet<>();
        for (int w = 0; w < cluster.side().traffic().workloads(); w++) {
            for (int n = 0; n < REQUESTS; n++) {
                requests.add(source.next(w));
            }
        }
        for (Request request : requests) {
            for (LegKind leg : cluster.side().traffic().route(request.workload()).legs()) {
                if (leg == LegKind.CLIENT_TO_BALANCER || !request.refused()) {
                    routes.add(new Route(request, leg, pieces(lanes(cluster), request, leg)));
                }
            }
        }
        return routes;
    }

    private static List<Lane> pieces(Lanes lanes, Request request, LegKind leg) {
        var path = new LanePath();
        lanes.route(request, leg, path);
        List<Lane> pieces = new ArrayList<>();
        for (int p = 1; p < path.points(); p++) {
            pieces.add(new Lane(path.x(p - 1), path.y(p - 1), path.x(p), path.y(p), false));
        }
        return pieces;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void noRouteRunsAcrossABoxOrALabel(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            List<Box> labels = labels(scene);
            for (ClusterScene cluster : List.of(scene.eks(), scene.ecs())) {
                List<Box> all = new ArrayList<>(labels);
                all.addAll(boxes(cluster));
                Set<Lane> pieces = new HashSet<>();
                routes(cluster).forEach(route -> pieces.addAll(route.pieces()));
                pieces.addAll(allLanes(cluster));
                for (Lane piece : pieces) {
                    assertThat(all)
                            .as("%s %s: what %s runs across", scene.framing(), cluster.orchestrator(), piece)
                            .noneMatch(box -> Boxes.crosses(piece.x1(), piece.y1(), piece.x2(), piece.y2(), box));
                }
            }
        }
    }

    /// {@return where text stands, as it is drawn}
    private static List<Box> labels(Scene scene) {
        var surface = new RecordingSurface(FONTS);
        var view = new Viewport();
        view.show(0, 0, 1, scene.width(), scene.height());
        new ScenePainter(FONTS).paint(surface, view, scene, Palette.LIGHT, new Overlay());
        return surface.calls(RecordingSurface.Kind.TEXT).stream().map(RecordingSurface.Call::box).toList();
    }

    private static List<Box> boxes(ClusterScene cluster) {
        Lanes lanes = lanes(cluster);
        List<Box> boxes = new ArrayList<>(List.of(lanes.clients(), lanes.balancer()));
        for (int z = 0; z < cluster.zones(); z++) {
            if (lanes.hasTab(z)) {
                boxes.add(lanes.tab(z));
            }
        }
        for (int i = 0; i < cluster.side().plan().instances(); i++) {
            if (cluster.layout(i).hasProxy()) {
                boxes.add(proxy(cluster, i));
            }
            for (int n = 0; n < cluster.cells(i); n++) {
                boxes.add(cell(cluster, cluster.slotInCell(i, n)));
            }
        }
        return boxes;
    }

    private static Box proxy(ClusterScene cluster, int i) {
        InstanceLayout layout = cluster.layout(i);
        return new Box(
                cluster.instanceX(i) + InstanceLayout.GUTTER, cluster.instanceY(i) + layout.proxyTop(),
                layout.width() - 2 * InstanceLayout.GUTTER, InstanceLayout.PROXY);
    }

    private static Box cell(ClusterScene cluster, int s) {
        return cluster.boxOf(new Target.Slot(cluster.orchestrator(), s)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void routesAreLevelOrUprightAndRunOnLanes(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            for (ClusterScene cluster : List.of(scene.eks(), scene.ecs())) {
                List<Lane> lanes = allLanes(cluster);
                Set<Lane> pieces = new HashSet<>();
                routes(cluster).forEach(route -> pieces.addAll(route.pieces()));
                for (Lane piece : pieces) {
                    assertThat(piece.x1() == piece.x2() || piece.y1() == piece.y2()).as("%s", piece).isTrue();
                    assertThat(isCovered(piece, lanes))
                            .as("%s %s: %s is on lanes", scene.framing(), cluster.orchestrator(), piece)
                            .isTrue();
                }
            }
        }
    }

    /// Goes along the piece from lane to lane.
    private static boolean isCovered(Lane piece, List<Lane> lanes) {
        boolean upright = piece.x1() == piece.x2();
        double reached = upright ? Math.min(piece.y1(), piece.y2()) : Math.min(piece.x1(), piece.x2());
        double end = upright ? Math.max(piece.y1(), piece.y2()) : Math.max(piece.x1(), piece.x2());
        List<Lane> along = lanes.stream()
                .filter(lane -> upright
                        ? near(lane.x1(), piece.x1()) && near(lane.x2(), piece.x1())
                        : near(lane.y1(), piece.y1()) && near(lane.y2(), piece.y1()))
                .sorted(Comparator.comparingDouble(
                        lane -> upright ? Math.min(lane.y1(), lane.y2()) : Math.min(lane.x1(), lane.x2())))
                .toList();
        for (Lane lane : along) {
            double from = upright ? Math.min(lane.y1(), lane.y2()) : Math.min(lane.x1(), lane.x2());
            double to = upright ? Math.max(lane.y1(), lane.y2()) : Math.max(lane.x1(), lane.x2());
            if (from <= reached + Boxes.ROUNDING) {
                reached = Math.max(reached, to);
            }
        }
        return reached >= end - Boxes.ROUNDING;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < Boxes.ROUNDING;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void routesBeginAndEndAtTheEdgesOfWhatTheyConnect(Named drawn) {
        for (Scene scene : scenes(drawn)) {
            for (ClusterScene cluster : List.of(scene.eks(), scene.ecs())) {
                Lanes lanes = lanes(cluster);
                for (Route route : routes(cluster)) {
                    Request request = route.request();
                    Plan plan = cluster.side().plan();
                    assertThat(route.pieces()).as("%s", route).isNotEmpty();
                    Lane first = route.pieces().getFirst();
                    Lane last = route.pieces().getLast();
                    switch (route.leg()) {
                        case CLIENT_TO_BALANCER -> {
                            assertOnEdge(lanes.clients(), first.x1(), first.y1());
                            assertOnEdge(lanes.balancer(), last.x2(), last.y2());
                        }
                        case BALANCER_TO_INSTANCE -> {
                            assertThat(lanes.hasTab(request.entryZone())).isTrue();
                            assertOnEdge(lanes.tab(request.entryZone()), first.x1(), first.y1());
                            assertOnEdge(proxy(cluster, request.instance()), last.x2(), last.y2());
                        }
                        case PROXY_TO_POD -> {
                            assertOnEdge(proxy(cluster, request.instance()), first.x1(), first.y1());
                            assertOnEdge(cell(cluster, request.slot()), last.x2(), last.y2());
                        }
                        case NAT_TO_TASK -> {
                            assertThat(request.target()).isEqualTo(request.instance());
                            assertOnEdge(proxy(cluster, request.instance()), first.x1(), first.y1());
                            assertOnEdge(cell(cluster, request.slot()), last.x2(), last.y2());
                        }
                        case BALANCER_TO_TARGET -> {
                            assertThat(plan.workload(request.slot())).isEqualTo(request.workload());
                            assertOnEdge(lanes.tab(request.entryZone()), first.x1(), first.y1());
                            assertOnEdge(cell(cluster, request.slot()), last.x2(), last.y2());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void balancerHasANodeWhereAnInstanceRunsAndNowhereElse(Named drawn) {
        for (ClusterScene cluster : List.of(scenes(drawn).getFirst().eks(), scenes(drawn).getFirst().ecs())) {
            Plan plan = cluster.side().plan();
            for (int z = 0; z < cluster.zones(); z++) {
                int zone = z;
                assertThat(lanes(cluster).hasTab(z)).isEqualTo(IntStream.range(0, plan.instances())
                        .anyMatch(i -> plan.zone(i) == zone && plan.launched(i)));
            }
        }
    }

    private static void assertOnEdge(Box box, double x, double y) {
        double outside = Math.max(Math.max(box.x() - x, x - box.right()), Math.max(box.y() - y, y - box.bottom()));
        assertThat(outside).as("%s,%s is on the edge of %s", x, y, box).isCloseTo(0, within(Boxes.ROUNDING));
    }
}
