package dev.bayplan.controller.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.Remedy;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Edit.SetEcs;
import dev.bayplan.model.scenario.Edit.SetEks;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.PodAddresses;
import java.time.LocalDate;
import java.util.Objects;
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
        assertThat(timeline.refusalProperty().get()).isEqualTo(Refusal.NONE);
    }

    @Test
    void aDateWithoutWhatIsChosenIsRefusedByNameAndTheFirstThatHasItOffered() {
        document.apply(new SetAsOf(Samples.catalogs().today()));
        Scenario scenario = document.scenario();
        document.apply(new SetEcs(scenario.ecs().withTrunking(true)));
        document.apply(new SetEks(scenario.eks().withNetworking(
                scenario.eks().networking().withAddresses(PodAddresses.PREFIX_DELEGATION))));
        timeline.choose(LocalDate.of(2019, 3, 1));
        assertThat(timeline.asOfProperty().get()).isEqualTo(Samples.catalogs().today());
        assertThat(timeline.refusalProperty().get().text()).isEqualTo(
                "Not on 1 Mar 2019: prefix delegation is offered since July 2021; "
                        + "ENI trunking is offered since June 2019.");
        Remedy remedy = Objects.requireNonNull(timeline.refusalProperty().get().remedy());
        assertThat(remedy.label()).isEqualTo("Use 1 Jul 2021");
        remedy.apply().run();
        assertThat(timeline.asOfProperty().get()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(timeline.refusalProperty().get()).isEqualTo(Refusal.NONE);
        document.undo();
        assertThat(timeline.asOfProperty().get()).isEqualTo(Samples.catalogs().today());
    }

    @Test
    void aDateBeforeAnInstanceTypeLeadsToTheFirstCatalogThatHasIt() {
        document.apply(new SetAsOf(Samples.catalogs().today()));
        document.apply(new ReplaceGroup(0, document.scenario().fleet().getFirst().withInstanceType("m7g.large")));
        timeline.choose(timeline.first());
        Remedy remedy = Objects.requireNonNull(timeline.refusalProperty().get().remedy());
        remedy.apply().run();
        assertThat(timeline.asOfProperty().get()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void aDateAfterTheLastThatKnowsATypeHasNoRemedy() {
        document.apply(new ReplaceGroup(0, document.scenario().fleet().getFirst().withInstanceType("m5a.large")));
        timeline.choose(timeline.last());
        assertThat(timeline.refusalProperty().get().text()).contains("m5a.large is not among the 10 instance types");
        assertThat(timeline.refusalProperty().get().remedy()).isNull();
    }
}
