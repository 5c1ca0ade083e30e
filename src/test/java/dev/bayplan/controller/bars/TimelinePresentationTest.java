package dev.bayplan.controller.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelinePresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final TimelinePresentation timeline = new TimelinePresentation(document, Samples.catalogs());

    @Test
    void theTimelineGoesFromChangeToChange() {
        timeline.next();
        assertThat(timeline.asOfProperty().get()).isEqualTo(LocalDate.of(2019, 6, 1));
        timeline.previous();
        assertThat(timeline.asOfProperty().get()).isEqualTo(timeline.first());
        timeline.previous();
        assertThat(timeline.problemProperty().get()).isEmpty();
    }
}
