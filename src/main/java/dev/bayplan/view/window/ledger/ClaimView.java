package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ClaimRow;
import dev.bayplan.model.offering.Claim;
import dev.bayplan.model.offering.Verdict;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One claim, its verdict as a sign and in words, what holds, and who says so.
final class ClaimView extends VBox {

    private final Label said = Parts.wrapped("strong");
    private final Label ruling = Parts.wrapped("ruling");
    private final FontIcon sign = new FontIcon();
    private final Label found = Parts.wrapped("value");
    private final Label source = Parts.wrapped("source");

    ClaimView(Claim claim) {
        getStyleClass().add("claim");
        String id = claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ruling.setId("ruling-" + id);
        found.setId("found-" + id);
        ruling.setGraphic(sign);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(said, ruling, found, source);
    }

    void show(ClaimRow row) {
        said.setText(row.said());
        ruling.setText(row.ruling());
        ruling.getStyleClass().setAll("label", "ruling", style(row.verdict()));
        sign.setIconCode(icon(row.verdict()));
        found.setText(row.found());
        source.setText(Messages.text("ledger.sourceIs", row.source()));
        setAccessibleText(String.join(" ", row.said(), row.ruling() + ".", row.found(), source.getText()));
    }

    private static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case Verdict.True() -> Feather.CHECK_CIRCLE;
            case Verdict.TrueOnlyFor(_) -> Feather.MINUS_CIRCLE;
            case Verdict.NoLongerTrueSince(_) -> Feather.CLOCK;
            case Verdict.NeverExact() -> Feather.X_CIRCLE;
        };
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case Verdict.True() -> "holds";
            case Verdict.TrueOnlyFor(_) -> "holds-in-part";
            case Verdict.NoLongerTrueSince(_), Verdict.NeverExact() -> "fails";
        };
    }
}
