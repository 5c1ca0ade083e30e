package dev.bayplan.controller.export;

import dev.bayplan.export.Animation;
import dev.bayplan.export.Deck;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.store.AtomicFile;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the export dialog shows: what is chosen, how it would look, how far it has come, and what stood in its way.
public final class ExportPresentation {

    /// For [#progressProperty]: nobody knows how long it takes.
    public static final double UNKNOWN = -1;

    private static final byte[] NOTHING = {};

    private final ExportChoices choices;
    private final ExportPreview preview;
    private final ExportSource source;
    private final Exporter exporter;
    private final Exits exits;
    private final Executor background;
    private final Executor fx;
    private final AtomicBoolean canceled = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /// @param lens       that is chosen at first
    /// @param background where it is painted and written
    /// @param fx         where it is told that this is done
    public ExportPresentation(
            ExportSource source, Lens lens, Exporter exporter, Exits exits, Executor background, Executor fx) {
        this.source = source;
        this.exporter = exporter;
        this.exits = exits;
        this.background = background;
        this.fx = fx;
        choices = new ExportChoices(Exporter.steps(source.outcome()), !source.told().story().isEmpty());
        choices.lens().chosenProperty().set(lens);
        preview = new ExportPreview(source, choices, exporter, problem::set, background, fx);
        choices.forEach(choice -> choice.chosenProperty().subscribe((_, _) -> look()));
        preview.look();
    }

    private void look() {
        notice.set("");
        problem.set("");
        preview.look();
    }

    /// Writes it to a file, or to a numbered one for each step, that the user names.
    public void save() {
        exits.file(choices.format().chosen().ending()).ifPresent(this::save);
    }

    private void save(Path file) {
        Picture drawn = choices.picture();
        Animation animation = choices.animation();
        Format format = choices.format().chosen();
        if (choices.isStory()) {
            tell(file, drawn, format);
        } else if (choices.isStepByStep()) {
            int steps = Exporter.steps(source.outcome());
            number(file, format, steps, number -> (out, heard) -> exporter.write(
                    source.outcome(), source.name(), drawn.withStep(number), animation, format, out, heard));
        } else {
            run(
                    () -> write(file, this::report, (out, heard) ->
                            exporter.write(source.outcome(), source.name(), drawn, animation, format, out, heard)),
                    () -> notice.set(Messages.text("dialog.pictureSaved", file)));
        }
    }

    private void tell(Path file, Picture drawn, Format format) {
        if (!format.hasPages()) {
            number(file, format, source.told().story().size(), number -> {
                Deck deck = Deck.of(source.told(), source.catalogs());
                return (out, heard) -> exporter.writePage(deck, number - 1, drawn, format, out, heard);
            });
            return;
        }
        run(
                () -> {
                    Deck deck = Deck.of(source.told(), source.catalogs());
                    write(file, this::report, (out, heard) -> exporter.write(deck, drawn, format, out, heard));
                },
                () -> notice.set(Messages.text("dialog.pictureSaved", file)));
    }

    /// What is written to a file, telling how far it has come.
    private interface Contents {
        void write(OutputStream out, Progress heard) throws IOException;
    }

    private interface Numbered {
        Contents contents(int number) throws IOException;
    }

    private void number(Path file, Format format, int count, Numbered pictures) {
        run(
                () -> {
                    for (int number = 1; number <= count; number++) {
                        report((number - 1.0) / count);
                        write(format.numbered(file, number), Progress.UNHEARD, pictures.contents(number));
                    }
                },
                () -> notice.set(Messages.text(
                        "export.framesSaved", count, format.numbered(file, 1), format.numbered(file, count))));
    }

    private void write(Path file, Progress heard, Contents contents) throws IOException {
        AtomicFile.write(file, out -> contents.write(
                Canceled.watching(canceled, out),
                share -> {
                    Canceled.check(canceled);
                    heard.at(share);
                }));
    }

    /// Puts what is looked at on the clipboard: as pixels, whatever the format.
    public void copy() {
        ExportPreview.Painting seen = preview.whole();
        var bytes = new ReadOnlyObjectWrapper<>(NOTHING);
        run(
                () -> bytes.set(seen.paint()),
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

    public ExportPreview preview() {
        return preview;
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
