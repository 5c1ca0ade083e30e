package dev.bayplan.controller.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/// The user gave it up.
final class Canceled extends IOException {

    private static final long serialVersionUID = 1;

    private Canceled() {
        super("given up");
    }

    static void check(AtomicBoolean wish) throws Canceled {
        if (wish.get()) {
            throw new Canceled();
        }
    }

    /// {@return a stream that ends where it is given up}
    static OutputStream watching(AtomicBoolean wish, OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                check(wish);
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                check(wish);
                out.write(bytes, from, count);
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        };
    }
}
