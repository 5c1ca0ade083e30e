package dev.bayplan.controller.files;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.export.Exits;
import dev.bayplan.controller.export.ExportPresentation;
import dev.bayplan.controller.export.ExportSource;
import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.export.Animation;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.AtomicFile;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.FileFormatException;
import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Files of the open document: scenarios read and written, pictures taken away. What cannot be done is told, and
/// changes nothing.
public final class DocumentFiles implements FileActions {

    private static final String UNTITLED = "untitled";

    private final Document document;
    private final ObservableValue<@Nullable Outcome> outcome;
    private final Catalogs catalogs;
    private final ScenarioFiles files;
    private final Exporter exporter;
    private final Executor background;
    private final Executor fx;
    private final Dialogs dialogs;
    private final Destination destination;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");

    /// @param background where pictures are painted
    /// @param fx         where it is told that they are done
    public DocumentFiles(
            Document document, ObservableValue<@Nullable Outcome> outcome, Catalogs catalogs, Fonts fonts,
            Dialogs dialogs, Executor background, Executor fx) {
        this.document = document;
        this.outcome = outcome;
        this.catalogs = catalogs;
        this.files = new ScenarioFiles(catalogs);
        this.exporter = new Exporter(fonts);
        this.dialogs = dialogs;
        this.destination = new Destination(dialogs);
        this.background = background;
        this.fx = fx;
        document.scenarioProperty().subscribe(_ -> notice.set(""));
    }

    @Override
    public void createNew() {
        if (mayClose()) {
            document.open(NewScenario.on(catalogs.today()), null);
        }
    }

    @Override
    public void open() {
        if (mayClose()) {
            dialogs.askOpen().ifPresent(this::open);
        }
    }

    private void open(Path file) {
        try {
            // A picture opens as a new scenario: saving it must not take the place of the picture.
            document.open(files.open(file), ScenarioFiles.isPicture(file) ? null : file);
        } catch (FileFormatException refused) {
            refused.possibleFrom().ifPresentOrElse(day -> offer(file, refused, day), () -> refuse(file, refused));
        } catch (IOException refused) {
            refuse(file, refused);
        }
    }

    /// A scenario that is of the wrong day can be opened as of another one.
    private void offer(Path file, FileFormatException refused, LocalDate day) {
        boolean wanted = dialogs.isWantedInstead(
                Messages.text("dialog.cannotOpenScenario"), Obstacle.toReading(refused),
                Messages.text("dialog.openAsOf", Numbers.day(day)));
        if (wanted) {
            try {
                document.openChanged(files.open(file, day), file);
            } catch (IOException changed) {
                refuse(file, changed);
            }
        }
    }

    private void refuse(Path file, IOException refused) {
        dialogs.refuse(
                refused instanceof FileSystemException
                        ? Messages.text("dialog.cannotOpen", name(file))
                        : Messages.text("dialog.cannotOpenScenario"),
                Obstacle.toReading(refused));
    }

    @Override
    public List<Example> examples() {
        return BundledExamples.names().stream()
                .map(name -> new Example(name, Messages.text("example." + name)))
                .toList();
    }

    @Override
    public void openExample(String name) {
        if (mayClose()) {
            document.open(BundledExamples.read(name, catalogs), null);
        }
    }

    @Override
    public void save() {
        boolean _ = isSaved();
    }

    @Override
    public void saveAs() {
        boolean _ = isSavedAs();
    }

    private boolean isSaved() {
        Path file = document.fileProperty().get();
        return file == null ? isSavedAs() : isSavedTo(file);
    }

    private boolean isSavedAs() {
        Optional<Path> file = destination.ofScenario(documentName());
        return file.isPresent() && isSavedTo(file.get());
    }

    private boolean isSavedTo(Path file) {
        Scenario scenario = document.scenario();
        try {
            files.save(file, scenario);
            document.saved(file);
            notice.set(Messages.text("dialog.saved", file));
            return true;
        } catch (IOException refused) {
            dialogs.refuse(Messages.text("dialog.cannotSave", name(file)), Obstacle.toWriting(refused));
            return false;
        }
    }

    @Override
    public void export() {
        Outcome current = outcome.getValue();
        if (current != null) {
            dialogs.export(new ExportPresentation(
                    new ExportSource(current, document.scenario(), catalogs, documentName()),
                    document.scenario().view().lens(), exporter, exits(), background, fx));
        }
    }

    private Exits exits() {
        return new Exits() {
            @Override
            public Optional<Path> file(String ending) {
                return destination.ofPicture(documentName(), ending);
            }

            @Override
            public void copy(byte[] png) {
                dialogs.copy(png);
            }

            @Override
            public String obstacle(IOException refused) {
                return Obstacle.toWriting(refused);
            }
        };
    }

    @Override
    public void exportPng(int scale) {
        Outcome current = outcome.getValue();
        if (current == null) {
            return;
        }
        Lens lens = document.scenario().view().lens();
        destination.ofPicture(documentName(), Format.PNG.ending()).ifPresent(file -> inBackground(
                () -> {
                    AtomicFile.write(file, out -> writePng(current, lens, scale, out));
                    return file;
                },
                written -> notice.set(Messages.text("dialog.pictureSaved", written)),
                Messages.text("dialog.cannotSave", name(file))));
    }

    @Override
    public void copyPicture() {
        Outcome current = outcome.getValue();
        if (current == null) {
            return;
        }
        Lens lens = document.scenario().view().lens();
        inBackground(
                () -> {
                    var png = new ByteArrayOutputStream();
                    writePng(current, lens, 2, png);
                    return png.toByteArray();
                },
                png -> {
                    dialogs.copy(png);
                    notice.set(Messages.text("dialog.pictureCopied"));
                },
                Messages.text("dialog.cannotCopy"));
    }

    private void writePng(Outcome of, Lens lens, int scale, OutputStream out) throws IOException {
        Picture picture = Picture.of(lens).withScale(scale);
        exporter.write(of, "", picture, Animation.USUAL, Format.PNG, out, Progress.UNHEARD);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> void inBackground(Work<T> work, Consumer<T> done, String what) {
        background.execute(() -> {
            try {
                T result = work.run();
                fx.execute(() -> done.accept(result));
            } catch (IOException refused) {
                fx.execute(() -> dialogs.refuse(what, Obstacle.toWriting(refused)));
            }
        });
    }

    @Override
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    @Override
    public boolean mayClose() {
        if (!document.modifiedProperty().get()) {
            return true;
        }
        return switch (dialogs.askUnsaved(titleOrName())) {
            case SAVE -> isSaved();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    private String titleOrName() {
        String title = document.scenario().title();
        return document.fileProperty().get() == null && !title.isEmpty() ? title : documentName();
    }

    private String documentName() {
        Path file = document.fileProperty().get();
        if (file == null) {
            return UNTITLED;
        }
        String name = name(file);
        return name.endsWith(ScenarioFiles.ENDING)
                ? name.substring(0, name.length() - ScenarioFiles.ENDING.length())
                : name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
