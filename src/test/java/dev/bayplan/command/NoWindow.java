package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/// For commands that open no window.
final class NoWindow implements Window {

    @Override
    public void prepare() {
        throw new AssertionError("a window was prepared");
    }

    @Override
    public void open(Catalogs catalogs, Scenario scenario, Optional<Path> file) {
        throw new AssertionError("a window was opened");
    }
}
