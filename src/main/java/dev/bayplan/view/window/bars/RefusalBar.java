package dev.bayplan.view.window.bars;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.Remedy;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Says why something was refused, with a button that does what would help; takes no room otherwise.
final class RefusalBar extends HBox {

    private static final double GAP = 12;

    private final String id;
    private final Node text;

    RefusalBar(String id, ObservableValue<Refusal> refusal) {
        super(GAP);
        this.id = id;
        text = Parts.problem(id, refusal.map(Refusal::text));
        getStyleClass().add("refusal");
        setAlignment(Pos.CENTER_LEFT);
        Parts.showWhile(this, refusal.map(refused -> !refused.text().isEmpty()));
        refusal.subscribe(refused -> {
            Remedy remedy = refused.remedy();
            getChildren().setAll(remedy == null ? List.of(text) : List.of(text, button(remedy)));
        });
    }

    private Button button(Remedy remedy) {
        var button = new Button(remedy.label());
        button.setId("remedy-" + id);
        button.getStyleClass().add("remedy");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> remedy.apply().run());
        return button;
    }
}
