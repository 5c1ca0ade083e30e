package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Ranking;
import dev.bayplan.model.settings.PlacementStrategy;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Parts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Placement strategies in their order, each with a button to raise and one to remove it.
final class RankingEditor extends VBox {

    private final Ranking ranking;
    private final String id;
    private final VBox rows = new VBox();
    private final MenuButton add = new MenuButton();

    RankingEditor(String id, Ranking ranking) {
        this.ranking = ranking;
        this.id = id;
        setId(id);
        getStyleClass().add("ranking");
        add.setId("add-" + id);
        add.getStyleClass().addAll("icon-button", "flat", "add-button");
        add.setGraphic(new FontIcon(Feather.PLUS));
        Parts.name(add, Messages.text("inspector.strategies.add"));
        Parts.showWhile(add, ranking.rankedProperty().map(_ -> !ranking.unused().isEmpty()));
        getChildren().addAll(
                Parts.row(Parts.caption("inspector.strategies"), Parts.spacer(), add), rows,
                Parts.problem(id, ranking.problemProperty()));
        ranking.rankedProperty().subscribe(this::show);
    }

    private void show(List<PlacementStrategy> ranked) {
        add.getItems().setAll(ranking.unused().stream().map(this::item).toList());
        rows.getChildren().clear();
        if (ranked.isEmpty()) {
            rows.getChildren().add(Parts.label(Messages.text("inspector.strategies.none"), "muted"));
        }
        for (int i = 0; i < ranked.size(); i++) {
            rows.getChildren().add(row(ranked.get(i), i));
        }
    }

    private MenuItem item(PlacementStrategy strategy) {
        var item = new MenuItem(Messages.name(strategy));
        item.setOnAction(_ -> ranking.add(strategy));
        return item;
    }

    private Node row(PlacementStrategy strategy, int index) {
        Label name = Parts.label(Messages.text("inspector.strategies.ranked", index + 1, Messages.name(strategy)));
        Button raise = Parts.iconButton(
                "raise-" + id + "-" + index, Feather.CHEVRON_UP, "inspector.strategies.raise");
        raise.setOnAction(_ -> ranking.raise(strategy));
        raise.setVisible(index > 0);
        Button remove = Parts.iconButton("remove-" + id + "-" + index, Feather.X, "inspector.strategies.remove");
        remove.setOnAction(_ -> ranking.remove(strategy));
        HBox row = Parts.row(name, Parts.spacer(), raise, remove);
        row.setSpacing(2);
        return row;
    }
}
