package dev.bayplan.export;

import dev.bayplan.model.outcome.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Files as bytes.
final class Exported {

    private static final Exporter EXPORTER = new Exporter();
    private static final Animation SHORT = new Animation(0.4, 5, true);

    private Exported() {}

    static byte[] bytes(Outcome outcome, Picture picture, Format format) throws IOException {
        return bytes(outcome, picture, SHORT, format);
    }

    static byte[] bytes(Outcome outcome, Picture picture, Animation animation, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        EXPORTER.write(outcome, "name", picture, animation, format, out, Progress.UNHEARD);
        return out.toByteArray();
    }
}
