package dev.bayplan.view.window.parts;

/// A field that hands on what was typed when it is left, or when it is told to.
public interface Committing extends Typing {

    /// Hands on what was typed, where it differs from what is there.
    void commit();
}
