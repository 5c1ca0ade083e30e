package dev.bayplan.store;

import dev.bayplan.text.Messages;
import org.jspecify.annotations.Nullable;

/// Where a value stands, as messages name it. Its path is put together where one asks: a catalog has thousands of
/// places, and a good one never tells of any.
///
/// @param file  name of the file
/// @param line  counted from 1
/// @param in    where the value stands that this one is part of; null for the file as a whole
/// @param field its name there; empty for an element of a list
/// @param index of an element
record Place(String file, int line, @Nullable Place in, String field, int index) {

    private static final int LONGEST_SHOWN = 80;

    /// The file as a whole.
    Place(String file, int line) {
        this(file, line, null, "", 0);
    }

    Place field(String name, int line) {
        return new Place(file, line, this, name, 0);
    }

    Place element(int number, int line) {
        return new Place(file, line, this, "", number);
    }

    /// {@return the way to the field, for example `workloads[1].replicas`; empty for the file as a whole}
    String path() {
        if (in == null) {
            return "";
        }
        String outer = in.path();
        if (field.isEmpty()) {
            return outer + "[" + index + "]";
        }
        return outer.isEmpty() ? field : outer + "." + field;
    }

    Place inLine(int other) {
        return new Place(file, other, in, field, index);
    }

    FileFormatException mustBe(String allowed, String found) {
        return problem(Messages.text("store.mustBe", allowed, shortened(found)));
    }

    FileFormatException problem(String problem) {
        String path = path();
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
