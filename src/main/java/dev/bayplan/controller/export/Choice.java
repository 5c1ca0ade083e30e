package dev.bayplan.controller.export;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One of a few values, where there is anything to choose.
public final class Choice<T> {

    private final List<T> values;
    private final Function<T, String> names;
    private final ObjectProperty<T> chosen;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", true);

    /// @param names what a value is called
    Choice(List<T> values, T first, Function<T, String> names) {
        this.values = List.copyOf(values);
        this.names = names;
        this.chosen = new SimpleObjectProperty<>(this, "chosen", first);
    }

    static Choice<Boolean> yesOrNo(boolean first) {
        return new Choice<>(List.of(true, false), first, String::valueOf);
    }

    public List<T> values() {
        return values;
    }

    public String name(T value) {
        return names.apply(value);
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    public T chosen() {
        return chosen.get();
    }

    /// {@return whether the choice makes a difference to what else is chosen}
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    void open(boolean matters) {
        open.set(matters);
    }
}
