package dev.bayplan.controller.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.controller.document.Samples;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LedgerPresentationTest {

    private final Document document = new Document(Samples.article(), Samples.catalogs());
    private final Recomputation recomputation =
            new Recomputation(document, Samples.catalogs(), Runnable::run, Runnable::run);
    private final LedgerPresentation ledger =
            new LedgerPresentation(document, recomputation.outcomeProperty(), new SimpleObjectProperty<>());
    private final ComparisonPresentation comparison = new ComparisonPresentation(
            document, recomputation.outcomeProperty(), new SimpleObjectProperty<>());

    @Test
    void everyNumberComesWithItsReason() {
        Explanation eks = ledger.explanations().getFirst();
        assertThat(eks.count()).isEqualTo("29");
        assertThat(eks.numbers()).isEqualTo("3 × (10 − 1) + 2 = 29");
        assertThat(eks.article()).contains("3 × 10 = 30");
        assertThat(ledger.explanations().getLast().count()).isEqualTo("2");
        assertThat(row("placed", ComparisonRow::eks)).isEqualTo("81 / 90");
        assertThat(row("placed", ComparisonRow::ecs)).isEqualTo("6 / 90");
    }

    @Test
    void whatWaitsIsSaidWithTheBoundThatRefusesIt() {
        assertThat(ledger.pending()).extracting(LedgerLine::text)
                .containsExactly("9 pods stopped by max-pods", "84 tasks stopped by network interfaces");
        assertThat(ledger.pending().getFirst().detail())
                .isEqualTo("8 jobs, 1 api\nin the whole fleet: 3 instances × (29 pods − 2 in the host's network) = 81");
        assertThat(ledger.scope()).extracting(row -> row.eks().groups()).containsOnly("sg-node");
        assertThat(ledger.scope()).extracting(row -> row.ecs().exact()).containsOnly(true);
    }

    private String row(String key, Function<ComparisonRow, String> side) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).map(side).findFirst().orElseThrow();
    }
}
