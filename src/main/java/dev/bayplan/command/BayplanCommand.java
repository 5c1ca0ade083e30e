package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.FileFormatException;
import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
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
        subcommands = {
            LimitsCommand.class, PlanCommand.class, SimulateCommand.class, PlayCommand.class, ExamplesCommand.class
        })
public final class BayplanCommand implements Callable<Integer> {

    private static final String FIRST_EXAMPLE = ScenarioArgument.EXAMPLE + "article-load-balancing";

    private final boolean display;
    private final Window window;
    private final Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A *.bayplan.json file, an SVG picture that Bayplan drew, or example:NAME.")
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
        if (display && opensAtOnce(arguments, window)) {
            return CommandLine.ExitCode.OK;
        }
        // Unlike System.out it tells when nobody reads on, or the disk is full.
        var standardOutput = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return line(display, window, Path.of(""), standardOutput).execute(arguments);
    }

    /// Opens the window without picocli, which takes a tenth of the start, where the arguments are only a scenario.
    ///
    /// @return false where that cannot be, so that picocli has to tell what is wrong
    static boolean opensAtOnce(String[] arguments, Window window) {
        String file = arguments.length == 0 ? FIRST_EXAMPLE : arguments[0];
        boolean bundled = file.startsWith(ScenarioArgument.EXAMPLE)
                && BundledExamples.names().contains(file.substring(ScenarioArgument.EXAMPLE.length()));
        if (arguments.length > 1 || !(bundled || file.endsWith(ScenarioFiles.ENDING))) {
            return false;
        }
        window.prepare();
        try {
            Catalogs catalogs = BundledCatalogs.load();
            if (bundled) {
                String name = file.substring(ScenarioArgument.EXAMPLE.length());
                window.open(catalogs, BundledExamples.read(name, catalogs), Optional.empty());
            } else {
                Path path = Path.of(file);
                window.open(catalogs, new ScenarioFiles(catalogs).open(path), Optional.of(path));
            }
            return true;
        } catch (IOException | InvalidPathException _) {
            return false;
        }
    }

    /// @param folder         where pictures go that nobody gave a name
    /// @param standardOutput where files go that are not text
    static CommandLine line(boolean display, Window window, Path folder, OutputStream standardOutput) {
        return new CommandLine(new BayplanCommand(display, window, folder))
                .addSubcommand(new RenderCommand(standardOutput));
    }

    @Override
    public Integer call() {
        CommandLine line = line(spec);
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        if (display) {
            window.prepare();
        }
        ScenarioArgument argument = ScenarioArgument.of(file, line);
        try {
            Catalogs catalogs = BundledCatalogs.load();
            Scenario scenario = argument.open(catalogs);
            if (display) {
                window.open(catalogs, scenario, argument.path().filter(path -> !ScenarioFiles.isPicture(path)));
            } else {
                new WithoutDisplay(out, folder).draw(scenario, catalogs);
            }
            return CommandLine.ExitCode.OK;
        } catch (IOException refused) {
            return refusal(refused, err);
        }
    }

    /// Says why a file was refused, and from which day on it would not be.
    ///
    /// @return the exit status
    static int refusal(IOException refused, PrintWriter err) {
        err.println(refused.getMessage());
        if (refused instanceof FileFormatException file) {
            file.possibleFrom().ifPresent(day -> err.println(Messages.text("command.possibleFrom", day.toString())));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// {@return the command line that picocli made a command part of}
    static CommandLine line(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by picocli");
        }
        return spec.commandLine();
    }
}
