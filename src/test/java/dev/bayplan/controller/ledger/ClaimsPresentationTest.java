package dev.bayplan.controller.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.controller.document.Selection;
import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ClaimsPresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final ClaimsPresentation claims = new ClaimsPresentation(document);

    @Test
    void claimsFollowTheDate() {
        assertThat(row(Claim.ECS_IS_ONLY_ON_AWS).ruling()).isEqualTo("true");
        assertThat(claims.tallyProperty().get())
                .isEqualTo("As of 6 Jun 2018: 6 true · 4 with a condition\n0 no longer true · 4 never exact");
        document.apply(new SetAsOf(LocalDate.of(2026, 8, 2)));
        assertThat(row(Claim.ECS_IS_ONLY_ON_AWS).ruling()).isEqualTo("no longer true since 25 May 2021");
        assertThat(row(Claim.ECS_IS_ONLY_ON_AWS).source())
                .isEqualTo("Amazon ECS Developer Guide, document history, 1 Jun 2023");
        assertThat(claims.tallyProperty().get()).contains("1 true", "6 no longer true");
        document.undo();
        assertThat(row(Claim.ECS_IS_ONLY_ON_AWS).ruling()).isEqualTo("true");
    }

    @Test
    void aConditionAndADayNobodyRecordedAreSaid() {
        assertThat(row(Claim.INTERFACES_LIMIT_TASKS).ruling()).isEqualTo("true only for tasks in network mode awsvpc");
        document.apply(new SetAsOf(LocalDate.of(2020, 1, 1)));
        assertThat(row(Claim.TWO_TO_15_INTERFACES).ruling())
                .isEqualTo("no longer true since a day nobody recorded, taken as 1 Jan 2019");
    }

    @Test
    void everyClaimStandsInTheArticlesOrderWithWhatHolds() {
        assertThat(claims.rows()).extracting(ClaimRow::claim).containsExactly(Claim.values());
        assertThat(row(Claim.UP_TO_750_PODS).found()).contains("735", "737");
    }

    @Test
    void theComparisonSaysWhatRunsOutsideAwsAndWithoutWhat() {
        var recomputation = new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
        var comparison = new ComparisonPresentation(
                document, recomputation.outcomeProperty(), new SimpleObjectProperty<>(),
                new Selection(recomputation.outcomeProperty()));
        assertThat(comparison.rows().getLast()).extracting(ComparisonRow::eks, ComparisonRow::ecs, ComparisonRow::note)
                .containsExactly(
                        "workloads", "no", "EKS: by any conformant Kubernetes, without its control plane");
        document.apply(new SetAsOf(LocalDate.of(2026, 8, 2)));
        assertThat(comparison.rows().getLast()).extracting(ComparisonRow::eks, ComparisonRow::ecs)
                .containsExactly("yes", "in part");
        assertThat(comparison.rows().getLast().note().lines()).last().asString()
                .isEqualTo("ECS: by ECS Anywhere, without its control plane, awsvpc, load balancers, "
                        + "service discovery, capacity providers");
    }

    private ClaimRow row(Claim claim) {
        return claims.rows().stream().filter(row -> row.claim() == claim).findFirst().orElseThrow();
    }
}
