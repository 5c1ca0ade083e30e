package dev.bayplan.model.lifecycle;

import java.util.List;
import java.util.stream.IntStream;

/// The delays after which a kubelet restarts a container that ends again and again.
///
/// Source: Kubernetes, pod lifecycle; KEP-4603.
public final class CrashLoop {

    /// Seconds of running after which a container counts as well again.
    public static final int RESET_AFTER = 600;

    private static final int FIRST = 10;
    private static final int MOST = 300;

    private CrashLoop() {}

    /// {@return the seconds before restart `n`, counted from 1: the first is immediate}
    public static int delay(int n) {
        int delay = n < 2 ? 0 : FIRST;
        for (int i = 2; i < n && delay < MOST; i++) {
            delay = Math.min(MOST, delay * 2);
        }
        return delay;
    }

    /// {@return the seconds before each of so many restarts}
    public static List<Integer> delays(int restarts) {
        return IntStream.rangeClosed(1, restarts).mapToObj(CrashLoop::delay).toList();
    }
}
