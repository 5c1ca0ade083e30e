package dev.bayplan.view.window.parts;

import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.text.Messages;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Shows the colour of something, and offers the others.
public final class Swatch extends MenuButton {

    private static final double SIZE = 13;
    private static final double ROUNDING = 4;

    /// @param choose takes the colour that the user picks
    public Swatch(String id, ObservableValue<Hue> hue, Consumer<Hue> choose) {
        setId(id);
        getStyleClass().add("swatch");
        setTooltip(new Tooltip(Messages.text("inspector.colour")));
        for (Hue each : Hue.values()) {
            var item = new MenuItem(Messages.name(each), square(each));
            item.setOnAction(_ -> choose.accept(each));
            getItems().add(item);
        }
        hue.subscribe(shown -> {
            setGraphic(square(shown));
            setAccessibleText(Messages.text("inspector.colour.of", Messages.name(shown)));
        });
    }

    /// {@return the colour alone, to stand before a name}
    public static Rectangle square(Hue hue) {
        int argb = Palette.LIGHT.hue(hue);
        var square = new Rectangle(SIZE, SIZE, Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
        square.getStyleClass().add(HueStyles.nameOf(hue));
        square.setArcWidth(ROUNDING);
        square.setArcHeight(ROUNDING);
        return square;
    }
}
