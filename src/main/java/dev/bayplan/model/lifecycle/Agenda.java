package dev.bayplan.model.lifecycle;

import java.util.Comparator;
import java.util.PriorityQueue;

/// What is due, the earliest first; of one time what was entered first.
final class Agenda {

    private record Entry(int at, long order, Cause cause, Runnable action) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingInt(Entry::at).thenComparingLong(Entry::order));
    private long entered;

    void add(int at, Cause cause, Runnable action) {
        entries.add(new Entry(at, entered++, cause, action));
    }

    /// {@return when something is due next; [Integer#MAX_VALUE] where nothing is}
    int next() {
        Entry next = entries.peek();
        return next == null ? Integer.MAX_VALUE : next.at();
    }

    /// Does what is due next, as its cause has it.
    void doNext(Recorder recorder) {
        Entry next = entries.remove();
        recorder.cause = next.cause();
        next.action().run();
    }
}
