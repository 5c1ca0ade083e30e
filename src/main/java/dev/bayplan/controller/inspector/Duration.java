package dev.bayplan.controller.inspector;

import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.text.Numbers;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A time of the scenario that the user may slide between a microsecond and a tenth of a second. A tenth of the way is
/// always the same factor, so that short times can be set as finely as long ones.
public final class Duration {

    private static final int DIGITS = 2;

    private final IntConsumer accept;
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(this, "position", 0);

    /// @param accept takes microseconds
    Duration(IntConsumer accept) {
        this.accept = accept;
    }

    /// {@return how far it is slid, from 0 to 1}
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Takes the time at a position.
    public void slide(double to) {
        accept.accept(micros(to));
    }

    /// {@return the time at a position, as people write it}
    public static String text(double at) {
        return Numbers.milliseconds(micros(at));
    }

    private static int micros(double at) {
        double exact = Math.pow(LegLatency.MOST, Math.clamp(at, 0, 1));
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(exact)) - DIGITS + 1));
        return (int) Math.round(Math.round(exact / unit) * unit);
    }

    void show(int micros) {
        position.set(Math.log(micros) / Math.log(LegLatency.MOST));
    }
}
