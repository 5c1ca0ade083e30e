package dev.bayplan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The image as someone gets it: unzipped elsewhere, in a time zone of their own, on a machine without Java.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "unzips and runs as on Unix")
class ImageIT {

    /// The JVM refuses to start where the cache does not fit.
    private static final String CACHE_OR_NOTHING = "-XX:AOTMode=on";
    private static final String FIRST_FRAME =
            CACHE_OR_NOTHING + " -Dglass.platform=Headless -Dprism.order=sw -Dbayplan.exitAfter=window";

    private static final String CACHE_TOLD = " -Xlog:aot=info:stdout";

    /// Unzipped in another time zone, files have another time.
    private static final FileTime UNZIPPED = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private static Path folder;

    private static Path program;

    @BeforeAll
    static void unzip() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("some where else"));
        program = elsewhere.resolve("bayplan/bin/bayplan");
        try (FileSystem content = FileSystems.newFileSystem(zip(), Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(content.getPath("bayplan"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = elsewhere.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                    Files.setLastModifiedTime(copy, UNZIPPED);
                }
            }
        }
    }

    @Test
    void answersInPureJsonAndUsesItsCache() throws IOException, InterruptedException {
        Ran ran = run(CACHE_OR_NOTHING, program, "limits", "m5.large", "--json");
        assertThat(ran.status).isZero();
        assertThat(ran.err).isEmpty();
        assertThat(JsonMapper.shared().readTree(ran.out).toString()).contains("m5.large");
    }

    @Test
    void passesStatusAndArgumentsThrough() throws IOException, InterruptedException {
        Ran wrong = run("", program, "--sink");
        assertThat(wrong.status).isEqualTo(2);
        assertThat(wrong.out).isEmpty();
        assertThat(run("", program, "limits", "two words", "--json").err).contains("two words");
        assertThat(run("", program, "limits", "a \"quoted\" *", "--json").err).contains("a \"quoted\" *");
        assertThat(run("", program, "limits", "m5.large", "").status).isEqualTo(1);
    }

    @Test
    void readsStandardInput() throws IOException, InterruptedException {
        Path input = Files.copy(Path.of("assets/examples/article-vpc-eni.bayplan.json"), folder.resolve("in.json"));
        Ran ran = run(input, CACHE_OR_NOTHING, program, "plan", "/dev/stdin", "--json");
        assertThat(ran.status).as(ran.err).isZero();
        assertThat(JsonMapper.shared().readTree(ran.out).isObject()).isTrue();
    }

    @Test
    void startsThroughLinksToTheLauncher() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), folder.relativize(program));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        assertThat(run(CACHE_OR_NOTHING, second, "limits", "m5.large").status).isZero();
    }

    @Test
    void startsWithoutACacheThatFits() throws IOException, InterruptedException {
        Ran ran = run("-XX:AOTCache=missing.aot", program, "limits", "m5.large", "--json");
        assertThat(ran.status).isZero();
        assertThat(JsonMapper.shared().readTree(ran.out).toString()).contains("m5.large");
    }

    @Test
    void showsItsWindow() throws IOException, InterruptedException {
        Ran ran = run(FIRST_FRAME, program);
        assertThat(ran.status).as(ran.err).isZero();
        assertThat(ran.out).isEmpty();
    }

    @Test
    void showsItsWindowOnAScenario() throws IOException, InterruptedException {
        Path mine = folder.resolve("mine.bayplan.json");
        Files.copy(Path.of("assets/examples/article-vpc-eni.bayplan.json"), mine);
        assertThat(run(FIRST_FRAME + CACHE_TOLD, program, mine.toString()).out).contains("window.aot");
        assertThat(run(FIRST_FRAME + CACHE_TOLD, program, "example:article-vpc-eni").out).contains("window.aot");
        assertThat(run(CACHE_OR_NOTHING + CACHE_TOLD, program, "limits", "m5.large").out).contains("commands.aot");
    }

    /// {@return the zip of this version; those of others may lie beside it}
    private static Path zip() throws IOException {
        String name = "bayplan-" + System.getProperty("bayplan.version") + "-*.zip";
        try (DirectoryStream<Path> zips =
                Files.newDirectoryStream(Path.of(System.getProperty("bayplan.target")), name)) {
            return zips.iterator().next();
        }
    }

    private record Ran(int status, String out, String err) {}

    private static Ran run(String options, Path what, String... arguments) throws IOException, InterruptedException {
        return run(Path.of("/dev/null"), options, what, arguments);
    }

    private static Ran run(Path input, String options, Path what, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        var command = new ProcessBuilder(what.toString());
        command.command().addAll(List.of(arguments));
        command.environment().clear();
        // No Java here, and no home to unpack libraries into.
        command.environment().put("PATH", tools().toString());
        command.environment().put("TZ", "America/St_Johns");
        command.environment().put("BAYPLAN_JAVA_OPTIONS", options);
        int status = command.directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /// {@return a folder with what the launcher calls and nothing else}
    private static Path tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectory(tools);
            for (String tool : List.of("dirname", "readlink")) {
                Path found = List.of("/usr/bin", "/bin").stream()
                        .map(place -> Path.of(place, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                Files.copy(found, tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return tools;
    }
}
