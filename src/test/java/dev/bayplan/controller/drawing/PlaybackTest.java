package dev.bayplan.controller.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.settings.LoadBalancerKind;
import dev.bayplan.model.settings.TargetType;
import dev.bayplan.model.traffic.LegKind;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.TellingRequest;
import dev.bayplan.model.traffic.Traffic;
import dev.bayplan.text.RouteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    private static final long FRAME = 16_666_667;
    private static final Fonts FONTS = new Fonts();

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final Selection selection = new Selection(recomputation.outcomeProperty());
    private final DrawingPresentation drawing =
            new DrawingPresentation(
                    document, recomputation.shownProperty(), selection, FONTS, Runnable::run, Runnable::run);
    private long now;

    private Playback playback(boolean moves) {
        document.show(document.scenario().view().withLens(Lens.TRAFFIC));
        return new Playback(document, recomputation.shownProperty(), drawing, moves);
    }

    private static String caption(Playback playback) {
        return playback.captionProperty().get();
    }

    /// {@return how many of so many frames had something new to show}
    private int play(Playback playback, int frames) {
        int moved = 0;
        for (int frame = 0; frame < frames; frame++) {
            moved += playback.advance(now += FRAME) ? 1 : 0;
        }
        return moved;
    }

    private static long sent(Playback playback) {
        Observation seen = playback.observationProperty().get();
        return seen == null ? 0 : seen.eks().sent();
    }

    @Test
    void threeStepsAgainstTwoAreToldOneByOne() {
        Playback playback = playback(true);
        playback.step();
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(caption(playback)).contains("EKS: 1. A client sends the request", "ECS: 1. A client sends");
        playback.step();
        assertThat(caption(playback)).contains("EKS: 2. The balancer sends it to instance i-", "straight to task");
        playback.step();
        assertThat(caption(playback)).contains("EKS: 3. kube-proxy on i-", "ECS: Arrived after 2 steps");
        playback.step();
        assertThat(caption(playback)).contains("EKS: Arrived after 3 steps", "only instances are registered");
    }

    /// So that a talk follows in the window whom its pages show.
    @Test
    void theFirstOneIsThatOfPictures() {
        Playback playback = playback(true);
        Outcome outcome = Objects.requireNonNull(recomputation.outcomeProperty().get());
        for (int step = 1; step <= 4; step++) {
            playback.step();
            for (Orchestrator orchestrator : Orchestrator.values()) {
                Traffic traffic = outcome.side(orchestrator).traffic();
                Request shown = TellingRequest.of(
                        traffic, traffic.asked()[0], outcome.scenario().view().seed());
                assertThat(caption(playback))
                        .contains(RouteText.upTo(outcome.scenario(), traffic, shown, step));
                assertThat(shown.crossesZone(LegKind.BALANCER_TO_TARGET, traffic.plan())
                        || shown.crossesZone(LegKind.PROXY_TO_POD, traffic.plan())).isTrue();
            }
        }
    }

    @Test
    void withTheAddressesOfPodsRegisteredTheDifferenceIsGone() {
        document.apply(new SetAsOf(Samples.catalogs().today()));
        document.apply(new SetEks(document.scenario().eks().withTraffic(document.scenario().eks().traffic()
                .withLoadBalancer(LoadBalancerKind.APPLICATION).withTargetType(TargetType.IP))));
        Playback playback = playback(true);
        playback.step();
        playback.step();
        playback.step();
        assertThat(caption(playback)).contains("EKS: Arrived after 2 steps", "the address of each pod is registered");
    }

    @Test
    void backLeadsThroughTheSameRequests() {
        Playback playback = playback(true);
        List<String> forth = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            playback.step();
            forth.add(caption(playback));
        }
        assertThat(forth.get(4)).contains("EKS: 1.");
        List<String> back = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            back.addFirst(caption(playback));
            playback.back();
        }
        assertThat(back).isEqualTo(forth);
        assertThat(caption(playback)).isEmpty();
        playback.step();
        assertThat(caption(playback)).isEqualTo(forth.getFirst());
    }

    @Test
    void aFollowedRequestComesToAHalt() {
        Playback playback = playback(true);
        playback.step();
        assertThat(play(playback, 600)).isBetween(20, 120);
        assertThat(play(playback, 60)).isZero();
    }

    @Test
    void theSeedDecidesWhichRequestsThereAre() {
        Playback playback = playback(true);
        playback.step();
        playback.step();
        playback.step();
        String first = caption(playback);
        assertThat(List.of(1, 2, 3, 4)).anySatisfy(seed -> {
            document.show(document.scenario().view().withSeed(seed));
            playback.step();
            playback.step();
            playback.step();
            assertThat(caption(playback)).isNotEqualTo(first);
        });
        document.show(document.scenario().view().withSeed(42));
        playback.step();
        playback.step();
        playback.step();
        assertThat(caption(playback)).isEqualTo(first);
    }

    @Test
    void fasterIsMore() {
        Playback slow = playback(true);
        slow.speedProperty().set(1.0);
        play(slow, 1_200);
        long slowly = sent(slow);
        Playback fast = playback(true);
        fast.speedProperty().set(4.0);
        play(fast, 1_200);
        assertThat(sent(fast)).isGreaterThan(3 * slowly);
    }

    @Test
    void withReducedMotionARequestStandsWithItsWholeWay() {
        Playback playback = playback(false);
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(caption(playback)).contains("Arrived after 3 steps", "Arrived after 2 steps");
        assertThat(play(playback, 100)).isZero();
        playback.step();
        assertThat(caption(playback)).contains("EKS: 1.");
        assertThat(play(playback, 100)).isZero();
    }

    @Test
    void inAnotherLensNothingMoves() {
        Playback playback = playback(true);
        document.show(document.scenario().view().withLens(Lens.NETWORK));
        assertThat(play(playback, 50)).isZero();
        assertThat(sent(playback)).isZero();
    }
}
