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
        timeline.lookNext();
        timeline.lookNext();
        assertThat(timeline.pointedProperty().get()).isEqualTo(LocalDate.of(2019, 9, 3));
        timeline.lookPrevious();
        assertThat(timeline.asOfProperty().get()).isEqualTo(Samples.ARTICLE_DAY);
        timeline.keep();
        assertThat(timeline.asOfProperty().get()).isEqualTo(LocalDate.of(2019, 6, 1));
        assertThat(timeline.pointedProperty().get()).isNull();
        timeline.lookPrevious();
        timeline.lookPrevious();
        assertThat(timeline.pointedProperty().get()).isEqualTo(timeline.first());
        timeline.end();
        assertThat(timeline.pointedProperty().get()).isNull();
        assertThat(timeline.problemProperty().get()).isEmpty();
    }
}
