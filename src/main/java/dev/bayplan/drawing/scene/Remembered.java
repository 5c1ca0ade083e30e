package dev.bayplan.drawing.scene;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Labels that are written when they are first seen, and kept while others are looked at: a drawing has very many, a
/// window shows few. Reading one that is kept allocates nothing. Safe for several threads, each of which may write a
/// label anew.
public final class Remembered {

    private static final int MOST = 1 << 13;

    private record Label(int of, String text) {}

    private final IntFunction<String> written;
    private final @Nullable Label[] kept;

    /// @param count   of all there are
    /// @param written makes one
    public Remembered(int count, IntFunction<String> written) {
        this.written = written;
        kept = new Label[Math.min(MOST, Integer.highestOneBit(Math.max(1, count) * 2 - 1))];
    }

    /// {@return the label of `of`, one of those there are}
    public String get(int of) {
        int at = of & kept.length - 1;
        Label label = kept[at];
        if (label == null || label.of != of) {
            label = new Label(of, written.apply(of));
            kept[at] = label;
        }
        return label.text;
    }
}
