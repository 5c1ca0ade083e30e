package dev.bayplan.controller.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import org.junit.jupiter.api.Test;

/// What is told of time below the drawing.
class LifecycleBarTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    private final Document document = new Document(BundledExamples.read("rolling-update-stalls", CATALOGS), CATALOGS);
    private final Recomputation recomputation =
            new Recomputation(document, CATALOGS, Runnable::run, Runnable::run);
    private final LifecyclePresentation lifecycle = new LifecyclePresentation(document, CATALOGS, recomputation);
    private final LifecycleBar bar = new LifecycleBar(lifecycle);

    @Test
    void whatStandsStillNowIsToldWithItsArithmeticAndEveryWayOut() {
        lifecycle.scrub(0);
        assertThat(bar.stallsProperty().get()).isEmpty();
        lifecycle.scrub(61);
        assertThat(bar.stallsProperty().get()).singleElement().satisfies(stall -> {
            assertThat(stall.orchestrator()).isEqualTo(Orchestrator.ECS);
            assertThat(stall.text()).startsWith("web stands still: 6 waiting for network interfaces (the whole fleet")
                    .contains("= 6").contains("ENI trunking", "1 more m5.large", "minimumHealthyPercent 83");
        });
    }

    @Test
    void theEventsAboutNowAreToldAtTheBeginTooAndAtTheEnd() {
        lifecycle.scrub(0);
        int told = bar.nearProperty().get().size();
        assertThat(bar.nearProperty().get()).noneMatch(LifecycleBar.Row::past);
        lifecycle.scrub(lifecycle.end());
        assertThat(bar.nearProperty().get()).hasSize(told).allMatch(LifecycleBar.Row::past);
        assertThat(bar.nearProperty().get().getLast().at()).isEqualTo(lifecycle.events().getLast().at());
    }
}
