package dev.bayplan.controller.export;

import dev.bayplan.controller.document.Latest;
import dev.bayplan.export.Animation;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.store.AtomicFile;
import dev.bayplan.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the export dialog shows: what is chosen, how it would look, how far it has come, and what stood in its way.
public final class ExportPresentation {

    /// For [#progressProperty]: nobody knows how long it takes.
    public static final double UNKNOWN = -1;

    private static final byte[] NOTHING = {};
    private static final int SEEN_OF_NUMBERS = 4_000;

    private final ExportChoices choices = new ExportChoices();
    private final Outcome outcome;
    private final String name;
    private final Exporter exporter;
    private final Exits exits;
    private final Executor background;
    private final Executor fx;
    private final Latest<byte[]> latest;
    private final AtomicBoolean canceled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<byte[]> picture = new ReadOnlyObjectWrapper<>(this, "picture", NOTHING);
    private final ReadOnlyStringWrapper numbers = new ReadOnlyStringWrapper(this, "numbers", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param outcome    what is taken away
    /// @param name       stands for a scenario without title
    /// @param lens       that is chosen at first
    /// @param background where it is painted and written
    /// @param fx         where it is told that this is done
    public ExportPresentation(
            Outcome outcome, String name, Lens lens, Exporter exporter, Exits exits,
            Executor background, Executor fx) {
        this.outcome = outcome;
        this.name = name;
        this.exporter = exporter;
        this.exits = exits;
        this.background = background;
        this.fx = fx;
        this.latest = new Latest<>(background, fx);
        choices.lens().chosenProperty().set(lens);
        choices.forEach(choice -> choice.chosenProperty().subscribe((_, _) -> preview()));
        preview();
    }

    private void preview() {
        notice.set("");
        problem.set("");
        Format format = choices.format().chosen();
        Picture wanted = choices.picture().withScale(1);
        Picture shown = choices.isStepByStep() ? wanted.withStep(Exporter.steps(outcome)) : wanted;
        latest.request(
                () -> bytes(shown, format.isPicture() ? Format.PNG : format),
                bytes -> {
                    picture.set(format.isPicture() ? bytes : NOTHING);
                    numbers.set(format.isPicture() ? "" : beginning(bytes));
                },
                failure -> problem.set(String.valueOf(failure.getMessage())));
    }

    private static String beginning(byte[] text) {
        return new String(Arrays.copyOf(text, Math.min(text.length, SEEN_OF_NUMBERS)), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Picture drawn, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exporter.write(outcome, name, drawn, Animation.USUAL, format, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    /// Writes it to a file, or to a numbered one for each step, that the user names.
    public void save() {
        exits.file(choices.format().chosen().ending()).ifPresent(this::save);
    }

    private void save(Path file) {
        Picture drawn = choices.picture();
        Animation animation = choices.animation();
        Format format = choices.format().chosen();
        int steps = choices.isStepByStep() ? Exporter.steps(outcome) : 0;
        run(
                () -> {
                    for (int step = 1; step <= steps; step++) {
                        report((step - 1.0) / steps);
                        write(drawn.withStep(step), animation, format, format.numbered(file, step));
                    }
                    if (steps == 0) {
                        write(drawn, animation, format, file);
                    }
                },
                () -> notice.set(steps == 0
                        ? Messages.text("dialog.pictureSaved", file)
                        : Messages.text(
                                "export.framesSaved", steps, format.numbered(file, 1), format.numbered(file, steps))));
    }

    private void write(Picture drawn, Animation animation, Format format, Path file) throws IOException {
        boolean apart = !drawn.step().isPresent();
        AtomicFile.write(file, out -> exporter.write(
                outcome, name, drawn, animation, format, Canceled.watching(canceled, out),
                share -> {
                    Canceled.check(canceled);
                    if (apart) {
                        report(share);
                    }
                }));
    }

    /// Puts it on the clipboard: as pixels, whatever the format.
    public void copy() {
        Picture drawn = choices.picture();
        var bytes = new ReadOnlyObjectWrapper<>(NOTHING);
        run(
                () -> bytes.set(bytes(drawn, Format.PNG)),
                () -> {
                    exits.copy(bytes.get());
                    notice.set(Messages.text("dialog.pictureCopied"));
                });
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work, Runnable done) {
        canceled.set(false);
        notice.set("");
        problem.set("");
        progress.set(UNKNOWN);
        busy.set(true);
        background.execute(() -> {
            try {
                work.run();
                end(done);
            } catch (IOException refused) {
                end(() -> {
                    if (canceled.get()) {
                        notice.set(Messages.text("export.canceled"));
                    } else {
                        problem.set(exits.obstacle(refused));
                    }
                });
            }
        });
    }

    private void end(Runnable answer) {
        fx.execute(() -> {
            busy.set(false);
            answer.run();
        });
    }

    private void report(double share) {
        fx.execute(() -> progress.set(share));
    }

    /// Gives up what is being written; a file that was there before stays as it was.
    public void cancel() {
        canceled.set(true);
    }

    public ExportChoices choices() {
        return choices;
    }

    /// {@return how it would look, as PNG; empty where it has no look, or none yet}
    public ReadOnlyObjectProperty<byte[]> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// {@return the beginning of the numbers; empty where it is a picture}
    public ReadOnlyStringProperty numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /// {@return whether something is being written}
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// {@return the share that is written, from 0 to 1, or [#UNKNOWN]}
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// {@return what was done last, in a sentence; empty once something else is chosen}
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// {@return why it could not be done; empty where it could}
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
