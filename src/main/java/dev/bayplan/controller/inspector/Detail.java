package dev.bayplan.controller.inspector;

/// One line of what is known about the selection.
///
/// @param warning whether the line says that something is not as asked for
public record Detail(String label, String value, boolean warning) {

    static Detail of(String label, String value) {
        return new Detail(label, value, false);
    }

    static Detail warning(String label, String value) {
        return new Detail(label, value, true);
    }
}
