package dev.bayplan.command;

import dev.bayplan.export.Format;
import dev.bayplan.store.ScenarioFiles;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where `render` writes.
///
/// @param format of every file
/// @param file   the one file; null = a folder, or standard output
/// @param folder that files go to, named like their scenario; null = one file, or standard output
record RenderTarget(Format format, @Nullable Path file, @Nullable Path folder) {

    private static final String STANDARD_OUTPUT = "-";

    /// @param out    as the user says it
    /// @param format as the user says it; null = by the ending of `out`
    /// @param files  how many scenarios there are
    static RenderTarget of(String out, @Nullable String format, int files, CommandLine line) {
        if (out.equals(STANDARD_OUTPUT)) {
            if (files > 1) {
                throw new ParameterException(line, Messages.text("command.render.oneToOutput", files));
            }
            return new RenderTarget(formatOf(out, format, line), null, null);
        }
        Path path = Path.of(out);
        if (files > 1 || Files.isDirectory(path)) {
            return new RenderTarget(formatOf("", format, line), null, path);
        }
        return new RenderTarget(formatOf(out, format, line), path, null);
    }

    private static Format formatOf(String out, @Nullable String format, CommandLine line) {
        if (format != null) {
            return Word.choose("--format", format, Format.values(), line);
        }
        if (out.isEmpty() || out.equals(STANDARD_OUTPUT)) {
            throw new ParameterException(
                    line, Messages.text("command.render.sayFormat", String.join(", ", Format.words())));
        }
        return Format.ofFile(out).orElseThrow(() -> new ParameterException(
                line, Messages.text("command.render.unknownEnding", out, String.join(", ", Format.words()))));
    }

    /// Two scenarios of one name would take each other's place.
    void checkDistinct(List<ScenarioArgument> scenarios, CommandLine line) {
        Set<String> names = new HashSet<>();
        for (ScenarioArgument scenario : scenarios) {
            if (!names.add(nameOf(scenario).toLowerCase(Locale.ROOT))) {
                throw new ParameterException(line, Messages.text("command.render.sameName", nameOf(scenario)));
            }
        }
    }

    /// {@return the file for a scenario; null = standard output}
    @Nullable Path file(ScenarioArgument scenario) throws IOException {
        if (folder == null) {
            return file;
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
        }
        return folder.resolve(nameOf(scenario) + format.ending());
    }

    /// {@return the file for one of several frames: with its number before the ending}
    Path frame(ScenarioArgument scenario, int number, CommandLine line) throws IOException {
        Path whole = file(scenario);
        if (whole == null) {
            throw new ParameterException(line, Messages.text("command.render.framesToOutput"));
        }
        return format.numbered(whole, number);
    }

    private static String nameOf(ScenarioArgument scenario) {
        String name = scenario.path().map(path -> String.valueOf(path.getFileName())).orElse(scenario.name());
        if (name.endsWith(ScenarioFiles.ENDING)) {
            return name.substring(0, name.length() - ScenarioFiles.ENDING.length());
        }
        int dot = scenario.path().isPresent() ? name.lastIndexOf('.') : -1;
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
