package dev.bayplan;

import dev.bayplan.command.BayplanCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs what people run, so that the AOT caches of the image know it: started once for each, when the image is built.
/// The window has its own: every class that a cache holds is paid for at each start.
final class Training {

    private static final String EXAMPLE = "example:article-vpc-eni";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("examples"),
            List.of("limits", "m5.large"),
            List.of("limits", "--all", "--json"),
            List.of("plan", EXAMPLE),
            List.of("plan", EXAMPLE, "--json"),
            List.of("simulate", EXAMPLE, "--requests", "1000", "--json"),
            List.of("play", "example:rolling-update", "--json"));

    /// Its lens shows requests on their way.
    private static final String FIRST_EXAMPLE = "example:article-load-balancing";

    private static final List<String> PICTURES = List.of(".png", ".svg", ".pdf", ".pptx");

    private Training() {}

    /// Opens the window where that is the argument, and leaves it to [Opening] to end it; else runs the commands.
    public static void main(String[] arguments) throws IOException {
        var desktop = new Desktop();
        if (List.of(arguments).equals(List.of("window"))) {
            run(List.of(FIRST_EXAMPLE), true, desktop);
            return;
        }
        for (List<String> command : COMMANDS) {
            run(command, false, desktop);
        }
        run(List.of(EXAMPLE), false, desktop);
        for (String ending : PICTURES) {
            Path picture = Files.createTempFile("bayplan", ending);
            run(List.of("render", FIRST_EXAMPLE, "--out", picture.toString()), false, desktop);
            Files.delete(picture);
        }
    }

    private static void run(List<String> arguments, boolean display, Desktop desktop) {
        int status = BayplanCommand.run(arguments.toArray(String[]::new), display, desktop);
        if (status != 0) {
            throw new IllegalStateException(arguments + " ended with " + status);
        }
    }
}
