package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A value of the scenario that is chosen from several. Those that cannot be chosen are shown too, and why.
public final class OneOf<T> {

    private final Consumer<T> accept;
    private final ReadOnlyObjectWrapper<List<Offer<T>>> offers = new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

    /// @param accept takes what is chosen, or throws [InvalidValueException]
    OneOf(Consumer<T> accept) {
        this.accept = accept;
    }

    /// Chooses a value. One that cannot be chosen is refused and changes nothing.
    public void choose(T value) {
        try {
            accept.accept(value);
            problem.set("");
        } catch (InvalidValueException refused) {
            problem.set(Refusal.text(refused));
        }
    }

    /// {@return all values there are}
    public ReadOnlyObjectProperty<List<Offer<T>>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// {@return the name of the value that the scenario has}
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// {@return why the last value was refused; empty where it was not}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// {@return why there is nothing to choose now; empty where there is}
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    void show(List<Offer<T>> all, T current) {
        offers.set(List.copyOf(all));
        text.set(all.stream()
                .filter(each -> each.value().equals(current))
                .map(Offer::label)
                .findFirst()
                .orElse(""));
        problem.set("");
    }

    /// Shows the constants of an enum, under their names in the program's texts.
    ///
    /// @param obstacles why a constant cannot be chosen; empty where it can
    static <E extends Enum<E>> void show(OneOf<E> choice, E current, Function<E, String> obstacles) {
        choice.show(
                Arrays.stream(current.getDeclaringClass().getEnumConstants())
                        .map(each -> new Offer<>(
                                each, Messages.name(each), each == current ? "" : obstacles.apply(each)))
                        .toList(),
                current);
    }

    /// @param why empty where it may be changed
    void hinder(String why) {
        obstacle.set(why);
    }
}
