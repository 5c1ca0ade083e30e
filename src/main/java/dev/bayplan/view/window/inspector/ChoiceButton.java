package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Offer;
import dev.bayplan.controller.inspector.OneOf;
import dev.bayplan.text.Messages;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/// Shows the value that something has, and lets another be chosen. What cannot be chosen is greyed, and says why.
final class ChoiceButton<T> extends MenuButton {

    private final OneOf<T> choice;

    ChoiceButton(String id, String key, OneOf<T> choice) {
        this.choice = choice;
        setId(id);
        getStyleClass().add("choice-button");
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        setAccessibleText(Messages.text(key));
        textProperty().bind(choice.textProperty());
        choice.offersProperty().subscribe(this::offer);
    }

    private void offer(List<Offer<T>> offers) {
        getItems().setAll(offers.stream().map(this::item).toList());
    }

    private RadioMenuItem item(Offer<T> offer) {
        var item = new RadioMenuItem(offer.text());
        item.setMnemonicParsing(false);
        item.setDisable(!offer.obstacle().isEmpty());
        item.setSelected(offer.label().equals(choice.textProperty().get()));
        item.setOnAction(_ -> {
            choice.choose(offer.value());
            // A refused choice leaves the mark where it was.
            item.setSelected(offer.label().equals(choice.textProperty().get()));
        });
        return item;
    }
}
