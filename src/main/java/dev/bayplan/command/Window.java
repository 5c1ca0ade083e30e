package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the window; handed over by whoever starts the program, so that commands need no toolkit.
public interface Window {

    /// Begins to make ready what a window needs, and returns at once: meanwhile catalogs and scenario can be read.
    /// May be told more than once.
    void prepare();

    /// Opens the window on a scenario, and returns while it is open.
    ///
    /// @param file where the scenario comes from; empty for a bundled one
    void open(Catalogs catalogs, Scenario scenario, Optional<Path> file);
}
