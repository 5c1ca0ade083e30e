package dev.bayplan.store;

import dev.bayplan.text.Messages;

/// The version of a file's format, looked at before anything else: a newer file may have fields we do not know.
final class Format {

    private Format() {}

    static void check(JsonObject root, int known) throws FileFormatException {
        int format = root.whole("format");
        if (format > known) {
            throw root.placeOf("format").problem(Messages.text("store.newer", known, format));
        }
        if (format < known) {
            throw root.placeOf("format").mustBe(String.valueOf(known), String.valueOf(format));
        }
    }
}
