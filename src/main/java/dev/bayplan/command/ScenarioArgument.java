package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/// A scenario as the command line names it: a file, or `example:NAME` for a bundled one.
///
/// @param path of the file; empty for a bundled scenario
/// @param name what stands for it in messages: the file, or the bundled scenario
record ScenarioArgument(Optional<Path> path, String name) {

    /// What stands before the name of a bundled scenario.
    static final String EXAMPLE = "example:";

    /// @throws CommandLine.ParameterException naming those there are, where no bundled scenario is called that
    static ScenarioArgument of(String argument, CommandLine line) {
        return argument.startsWith(EXAMPLE)
                ? new ScenarioArgument(
                        Optional.empty(), ExamplesCommand.known(argument.substring(EXAMPLE.length()), line))
                : new ScenarioArgument(Optional.of(Path.of(argument)), argument);
    }

    /// {@return the scenario}
    ///
    /// @throws IOException whose message is meant for the user
    Scenario open(Catalogs catalogs) throws IOException {
        return path.isPresent()
                ? new ScenarioFiles(catalogs).open(path.get())
                : BundledExamples.read(name, catalogs);
    }
}
