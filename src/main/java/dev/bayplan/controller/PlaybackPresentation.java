package dev.bayplan.controller;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// How the requests of the Traffic lens are played.
public interface PlaybackPresentation {

    /// {@return whether requests are on their way}
    ReadOnlyBooleanProperty playingProperty();

    /// Plays where it was paused, pauses where it played.
    void toggle();

    /// Plays one step, and pauses.
    void step();

    /// {@return how fast it plays, one of [#speeds]; 1 = as it is}
    ObjectProperty<Double> speedProperty();

    /// {@return what has been seen of the requests so far; holds null until there is an outcome}
    ReadOnlyObjectProperty<@Nullable Observation> observationProperty();

    /// {@return the speeds to choose from, slowest first}
    List<Double> speeds();
}
