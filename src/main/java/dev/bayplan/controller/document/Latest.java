package dev.bayplan.controller.document;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Runs work away from the FX thread and hands back only the newest answer.
///
/// Asked from the FX thread alone. Work that a later request has overtaken is not begun, its answer is dropped.
public final class Latest<T> {

    private final Executor background;
    private final Executor fx;
    private final AtomicLong newest = new AtomicLong();

    /// @param background where work runs
    /// @param fx         where answers arrive; `Platform::runLater` in the application, `Runnable::run` in a test
    public Latest(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    public void request(Callable<T> work, Consumer<T> onAnswer, Consumer<Exception> onFailure) {
        long mine = newest.incrementAndGet();
        background.execute(() -> {
            if (mine != newest.get()) {
                return;
            }
            try {
                T answer = work.call();
                fx.execute(() -> ifNewest(mine, () -> onAnswer.accept(answer)));
            } catch (Exception failure) {
                fx.execute(() -> ifNewest(mine, () -> onFailure.accept(failure)));
            }
        });
    }

    private void ifNewest(long mine, Runnable action) {
        if (mine == newest.get()) {
            action.run();
        }
    }
}
