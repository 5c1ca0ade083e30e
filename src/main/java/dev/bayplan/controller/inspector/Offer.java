package dev.bayplan.controller.inspector;

import dev.bayplan.text.Messages;

/// One of the values that something may have.
///
/// @param label    what the user reads
/// @param obstacle why it cannot be chosen; empty where it can
public record Offer<T>(T value, String label, String obstacle) {

    /// {@return what a menu says of it}
    public String text() {
        return obstacle.isEmpty() ? label : Messages.text("inspector.offer", label, obstacle);
    }
}
