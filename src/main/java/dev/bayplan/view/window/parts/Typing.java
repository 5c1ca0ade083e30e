package dev.bayplan.view.window.parts;

/// A field in which something may be typed that is not yet handed on.
public interface Typing {

    /// {@return whether something is typed that the scenario does not have}
    boolean isPending();
}
