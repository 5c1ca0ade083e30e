package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.time.LocalDate;

/// Reads and writes a scenario as a `*.bayplan.json` file holds it. What is written reads back as the same scenario.
public final class ScenarioCodec {

    /// The version of the format that is written, and the only one that is read.
    static final int FORMAT = 1;

    private final Catalogs catalogs;

    /// @param catalogs the instance types that a scenario may use, by date
    public ScenarioCodec(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /// {@return the scenario, all of whose instance types are known on its date}
    ///
    /// @param file    name of the file, for messages
    /// @param content of the file
    public Scenario read(String file, byte[] content) throws FileFormatException {
        return new ScenarioReader(catalogs).read(root(file, content));
    }

    /// {@return the scenario as of another day than its file says}
    ///
    /// @param file    name of the file, for messages
    /// @param content of the file
    public Scenario read(String file, byte[] content, LocalDate asOf) throws FileFormatException {
        return new ScenarioReader(catalogs).read(root(file, content), asOf);
    }

    private static JsonObject root(String file, byte[] content) throws FileFormatException {
        JsonObject root = JsonReader.read(file, content);
        Format.check(root, FORMAT);
        return root;
    }

    /// {@return the content of a file: one field a line, UTF-8}
    public byte[] write(Scenario scenario) {
        return ScenarioWriter.write(scenario);
    }
}
