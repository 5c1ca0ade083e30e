package dev.bayplan.controller.drawing;

import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.RequestSource;
import dev.bayplan.model.traffic.Route;
import dev.bayplan.model.traffic.TellingRequest;
import dev.bayplan.model.traffic.Traffic;
import dev.bayplan.text.RouteText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// One request of each cluster after the other, followed step by step, forth and back. After the last step of both
/// comes what is to be said of the whole way; after that the next request.
final class FollowedRequests {

    private static final int NOT_YET = -1;

    private final Outcome outcome;
    private final long seed;
    private final Map<Orchestrator, RequestSource> sources = new EnumMap<>(Orchestrator.class);

    private final int[] asked;

    /// Those followed so far, so that the way back leads through the same ones.
    private final List<Map<Orchestrator, Request>> sent = new ArrayList<>();
    private boolean first = true;
    private int current = NOT_YET;
    private int step;
    private double seconds;

    FollowedRequests(Outcome outcome, long seed) {
        this.outcome = outcome;
        this.seed = seed;
        asked = outcome.eks().traffic().asked();
        for (Orchestrator orchestrator : Orchestrator.values()) {
            sources.put(orchestrator, new RequestSource(traffic(orchestrator), seed));
        }
    }

    private Traffic traffic(Orchestrator orchestrator) {
        return outcome.side(orchestrator).traffic();
    }

    boolean isFollowing() {
        return current != NOT_YET;
    }

    /// Goes on by one step.
    void forth() {
        if (asked.length == 0) {
            return;
        }
        if (current == NOT_YET || step > longestWay()) {
            current++;
            step = 0;
            if (current == sent.size()) {
                sent.add(next(asked[current % asked.length]));
            }
        }
        step++;
        seconds = 0;
    }

    private Map<Orchestrator, Request> next(int w) {
        Map<Orchestrator, Request> next = new EnumMap<>(Orchestrator.class);
        sources.forEach((orchestrator, source) -> next.put(
                orchestrator,
                first ? TellingRequest.of(traffic(orchestrator), w, seed) : source.next(w)));
        first = false;
        return next;
    }

    /// Goes back by one step; before the first one nothing is followed any more.
    void back() {
        if (current == NOT_YET) {
            return;
        }
        step--;
        seconds = 0;
        if (step == 0) {
            current--;
            step = longestWay() + 1;
        }
    }

    /// Shows the whole way at once.
    void whole() {
        forth();
        step = isFollowing() ? longestWay() + 1 : 0;
    }

    /// Follows the first one up to a step; where it has none so late, to its end.
    void upTo(int last) {
        int end = Math.min(last, longestWay() + 1);
        while (asked.length > 0 && step < end) {
            forth();
        }
    }

    /// {@return the step of the one that is followed; 0 while none is}
    int step() {
        return isFollowing() ? step : 0;
    }

    private int longestWay() {
        return Math.max(traffic(Orchestrator.EKS).steps(), traffic(Orchestrator.ECS).steps());
    }

    /// Follows none any more; the next one is a new one.
    void letGo() {
        sent.clear();
        current = NOT_YET;
        step = 0;
    }

    /// Puts the followed requests over the drawing.
    void show(Overlay overlay) {
        for (Orchestrator orchestrator : Orchestrator.values()) {
            Overlay.Motion motion = overlay.motion(orchestrator);
            if (isFollowing()) {
                motion.show(null);
                motion.follow(request(orchestrator), step, said(orchestrator));
            } else {
                motion.follow(null, 0, "");
            }
        }
    }

    private Request request(Orchestrator orchestrator) {
        return Objects.requireNonNull(sent.get(current).get(orchestrator));
    }

    private String said(Orchestrator orchestrator) {
        return RouteText.upTo(outcome.scenario(), traffic(orchestrator), request(orchestrator), step);
    }

    /// {@return what both do in this step; empty while none is followed}
    String caption() {
        return isFollowing()
                ? sent.get(current).keySet().stream()
                        .map(each -> each + ": " + said(each))
                        .collect(Collectors.joining(" "))
                : "";
    }

    /// Moves both on along the legs of their newest step.
    ///
    /// @return whether something moved
    boolean move(Overlay overlay, double elapsedSeconds) {
        if (!isFollowing()) {
            return false;
        }
        seconds += elapsedSeconds;
        boolean eks = move(overlay, Orchestrator.EKS, elapsedSeconds);
        boolean ecs = move(overlay, Orchestrator.ECS, elapsedSeconds);
        return eks || ecs;
    }

    private boolean move(Overlay overlay, Orchestrator orchestrator, double elapsedSeconds) {
        return move(overlay.motion(orchestrator), traffic(orchestrator), request(orchestrator), elapsedSeconds);
    }

    private boolean move(Overlay.Motion motion, Traffic traffic, Request request, double elapsedSeconds) {
        Route route = traffic.route(request.workload());
        int end = request.refused() ? Math.min(step, 1) : route.legsOf(step);
        double left = seconds;
        for (int l = route.legsOf(step - 1); l < end; l++) {
            LegKind leg = route.legs().get(l);
            double lasts = traffic.motionScale()
                    .seconds(traffic.latency().of(request.distance(leg, traffic.plan())));
            if (left < lasts || l + 1 == end) {
                motion.travel(leg, Math.min(1, left / lasts));
                return left - elapsedSeconds < lasts;
            }
            left -= lasts;
        }
        return false;
    }
}
