package dev.bayplan.store;

import dev.bayplan.text.Messages;

/// Where a value stands, as messages name it.
///
/// @param file name of the file
/// @param line counted from 1
/// @param path of the field, for example `workloads[1].replicas`; empty for the file as a whole
record Place(String file, int line, String path) {

    private static final int LONGEST_SHOWN = 80;

    Place field(String name, int line) {
        return new Place(file, line, path.isEmpty() ? name : path + "." + name);
    }

    Place element(int index, int line) {
        return new Place(file, line, path + "[" + index + "]");
    }

    FileFormatException mustBe(String allowed, String found) {
        return problem(Messages.text("store.mustBe", allowed, shortened(found)));
    }

    FileFormatException problem(String problem) {
        return new FileFormatException(path.isEmpty()
                ? Messages.text("store.inLine", file, String.valueOf(line), problem)
                : Messages.text("store.inField", file, String.valueOf(line), shortened(path), problem));
    }

    /// {@return `text` on one line, its end left out where it is long}
    static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_SHOWN);
        String start = text.substring(0, end).replaceAll("\\p{Cntrl}", " ");
        return end < text.length() ? start + "…" : start;
    }
}
