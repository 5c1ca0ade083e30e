package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Opens and saves the scenarios that users keep. The message of every exception is meant for the user.
public final class ScenarioFiles {

    /// How the name of such a file ends.
    public static final String ENDING = ".bayplan.json";

    private static final String PICTURE_ENDING = ".svg";

    private final ScenarioCodec codec;

    /// @param catalogs the instance types that a scenario may use, by date
    public ScenarioFiles(Catalogs catalogs) {
        codec = new ScenarioCodec(catalogs);
    }

    /// {@return whether a file is a picture that has its scenario in it: it is opened, but never saved over}
    public static boolean isPicture(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(PICTURE_ENDING);
    }

    /// {@return the scenario in a file}
    ///
    /// @throws FileFormatException whose message names line and field, if its content is refused
    /// @throws IOException         whose message names the file, if it cannot be read
    public Scenario open(Path file) throws IOException {
        return codec.read(String.valueOf(file.getFileName()), content(file));
    }

    /// {@return the scenario in a file, as of another day than the file says}
    ///
    /// @throws FileFormatException whose message names line and field, if its content is refused
    /// @throws IOException         whose message names the file, if it cannot be read
    public Scenario open(Path file, LocalDate asOf) throws IOException {
        return codec.read(String.valueOf(file.getFileName()), content(file), asOf);
    }

    private static byte[] content(Path file) throws IOException {
        FileAccess.checkReadable(file);
        try (InputStream in = Files.newInputStream(file)) {
            return isPicture(file)
                    ? EmbeddedScenario.read(String.valueOf(file.getFileName()), in)
                    : in.readNBytes(FileText.MOST_BYTES + 1);
        } catch (FileFormatException e) {
            throw e;
        } catch (IOException e) {
            throw FileAccess.explained(file, e, "store.cannotRead");
        }
    }

    /// Saves a scenario. A file that was there is replaced as a whole or stays as it was.
    ///
    /// @throws IOException whose message names the file and what is in the way
    public void save(Path file, Scenario scenario) throws IOException {
        byte[] content = codec.write(scenario);
        AtomicFile.write(file, out -> out.write(content));
    }
}
