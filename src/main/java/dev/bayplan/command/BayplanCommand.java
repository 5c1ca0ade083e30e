package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.FileFormatException;
import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan [FILE]`: opens the window, or without a display draws a picture and prints a summary.
///
/// Exit status: 0 done; 1 the input is wrong; 2 the command is wrong.
@Command(
        name = "bayplan",
        description = "Draws the same containers on the same EC2 instances under Amazon EKS and Amazon ECS.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnExecutionException = 1,
        subcommands = {LimitsCommand.class, ExamplesCommand.class})
public final class BayplanCommand implements Callable<Integer> {

    /// What stands before the name of a bundled scenario where a file is expected.
    static final String EXAMPLE = "example:";

    private static final String FIRST_EXAMPLE = EXAMPLE + "article-load-balancing";

    private final boolean display;
    private final Window window;
    private final Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A *.bayplan.json file, or example:NAME for a bundled scenario.")
    private String file = FIRST_EXAMPLE;

    private BayplanCommand(boolean display, Window window, Path folder) {
        this.display = display;
        this.window = window;
        this.folder = folder;
    }

    /// Runs what the arguments say.
    ///
    /// @param display whether a window can be shown
    /// @param window  shows it
    /// @return the exit status
    public static int run(String[] arguments, boolean display, Window window) {
        return line(display, window, Path.of("")).execute(arguments);
    }

    /// @param folder where pictures go
    static CommandLine line(boolean display, Window window, Path folder) {
        return new CommandLine(new BayplanCommand(display, window, folder));
    }

    @Override
    public Integer call() {
        CommandLine line = line(spec);
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        if (display) {
            window.prepare();
        }
        try {
            Catalogs catalogs = BundledCatalogs.load();
            Optional<Path> path = file.startsWith(EXAMPLE) ? Optional.empty() : Optional.of(Path.of(file));
            Scenario scenario = path.isEmpty()
                    ? BundledExamples.read(
                            ExamplesCommand.known(file.substring(EXAMPLE.length()), line), catalogs)
                    : new ScenarioFiles(catalogs).open(path.get());
            if (display) {
                window.open(catalogs, scenario, path);
            } else {
                new WithoutDisplay(out, folder).draw(scenario, catalogs);
            }
            return CommandLine.ExitCode.OK;
        } catch (FileFormatException refused) {
            err.println(refused.getMessage());
            refused.possibleFrom().ifPresent(day -> err.println(Messages.text("command.possibleFrom", day.toString())));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (IOException refused) {
            err.println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /// {@return the command line that picocli made a command part of}
    static CommandLine line(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by picocli");
        }
        return spec.commandLine();
    }
}
