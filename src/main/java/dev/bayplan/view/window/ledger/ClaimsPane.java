package dev.bayplan.view.window.ledger;

import dev.bayplan.controller.ledger.ClaimRow;
import dev.bayplan.controller.ledger.ClaimsPresentation;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The article's claims one below the other, in place of the ledger while they are open. They are made when they are
/// opened first.
public final class ClaimsPane extends VBox {

    private final ClaimsPresentation claims;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private List<ClaimView> views = List.of();

    public ClaimsPane(ClaimsPresentation claims) {
        this.claims = claims;
        setId("claims");
        getStyleClass().add("claims");
        list.getStyleClass().add("claim-list");
        scroll.setId("claims-scroll");
        scroll.getStyleClass().add("side-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.text("claim.accessible"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Parts.showWhile(this, claims.openProperty());
        claims.openProperty().subscribe(open -> {
            if (open) {
                fill();
                // The arrow keys scroll at once, without a way through the window first.
                scroll.requestFocus();
            }
        });
    }

    private void fill() {
        if (views.isEmpty()) {
            views = claims.rows().stream().map(row -> new ClaimView(row.claim())).toList();
            list.getChildren().addAll(views);
            getChildren().addAll(head(claims), scroll);
            claims.rows().subscribe(this::show);
            show();
        }
    }

    private static VBox head(ClaimsPresentation claims) {
        Button close = Parts.iconButton("close-claims", Feather.X, "claim.close");
        close.setOnAction(_ -> claims.openProperty().set(false));
        var title = new HBox(Parts.heading("claim.heading"), Parts.spacer(), close);
        title.setAlignment(Pos.CENTER_LEFT);
        Label tally = Parts.wrapped("muted");
        tally.setId("claims-tally");
        tally.textProperty().bind(claims.tallyProperty());
        var head = new VBox(title, tally);
        head.getStyleClass().add("claims-head");
        return head;
    }

    /// Only the words change, so that the list stays where it was scrolled to.
    private void show() {
        List<ClaimRow> rows = claims.rows();
        for (int i = 0; i < rows.size(); i++) {
            views.get(i).show(rows.get(i));
        }
    }
}
