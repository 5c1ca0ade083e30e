package dev.bayplan.command;

import dev.bayplan.export.Animation;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.AtomicFile;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program does where no window can be shown: it draws the scenario to a file in the current folder, prints a
/// summary, and says so.
final class WithoutDisplay {

    private static final int SCALE = 2;

    private final PrintWriter out;
    private final Path folder;

    /// @param folder where the drawing goes
    WithoutDisplay(PrintWriter out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    void draw(Scenario scenario, Catalogs catalogs) throws IOException {
        Outcome outcome = Outcome.of(scenario, catalogs);
        Path file = freeName();
        Picture picture = Picture.of(scenario.view().lens()).withScale(SCALE);
        var exporter = new Exporter();
        AtomicFile.write(file, stream -> exporter.write(
                outcome, "", picture, Animation.USUAL, Format.PNG, stream, Progress.UNHEARD));
        out.println(new Summary(outcome).text());
        out.println(Messages.text("command.withoutDisplay", file));
        out.flush();
    }

    /// {@return a name that no file has yet}
    private Path freeName() {
        Path file = folder.resolve("bayplan.png");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve("bayplan-" + n + ".png");
        }
        return file;
    }
}
