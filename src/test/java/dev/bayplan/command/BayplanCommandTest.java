package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.ScenarioFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What the command line does, by exit status, output and files.
class BayplanCommandTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Opened opened = new Opened();

    /// A window that only remembers what it was asked for.
    private static final class Opened implements Window {

        private final List<String> calls = new ArrayList<>();
        private final List<Scenario> scenarios = new ArrayList<>();
        private Optional<Path> file = Optional.empty();

        @Override
        public void prepare() {
            calls.add("prepare");
        }

        @Override
        public void open(Catalogs catalogs, Scenario scenario, Optional<Path> from) {
            calls.add("open");
            scenarios.add(scenario);
            file = from;
        }
    }

    private int run(boolean display, String... arguments) {
        CommandLine line = BayplanCommand.line(display, opened, folder, OutputStream.nullOutputStream());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path example(String name) throws IOException {
        return Files.write(folder.resolve("mine.bayplan.json"), BundledExamples.content(name));
    }

    @Test
    void withoutDisplayTheFirstExampleIsDrawnAndSummedUp() throws IOException {
        assertThat(run(false)).isZero();
        assertThat(files()).containsExactly("bayplan.png");
        assertThat(Files.readAllBytes(folder.resolve("bayplan.png"))).startsWith(PNG);
        assertThat(ImageIO.read(folder.resolve("bayplan.png").toFile()).getWidth()).isEqualTo(3_200);
        assertThat(out.toString()).contains("Amazon EKS", "Amazon ECS", "m5.large", "bayplan.png");
        assertThat(err.toString()).isEmpty();
        assertThat(opened.calls).isEmpty();
    }

    @Test
    void aPictureOpensAsAScenarioThatIsNotSavedYet() throws IOException {
        Path mine = example("article-vpc-eni");
        assertThat(run(false, "render", mine.toString(), "--out", folder.resolve("mine.svg").toString())).isZero();
        assertThat(run(true, folder.resolve("mine.svg").toString())).isZero();
        assertThat(opened.scenarios.getFirst().workloads()).hasSize(3);
        assertThat(opened.file).isEmpty();
    }

    @Test
    void theSummarySaysWhatWaitsAndWhy() {
        assertThat(run(false, "example:article-vpc-eni")).isZero();
        assertThat(out.toString())
                .contains("EKS: 8 pods of jobs pending: max-pods (the whole fleet has 3 instances × (29 pods − 2 in")
                .contains("ECS: 22 tasks of web pending: network interfaces");
    }

    @Test
    void pictureThatIsThereIsNeverReplaced() throws IOException {
        Path mine = write("bayplan.png", "mine");
        assertThat(run(false)).isZero();
        assertThat(run(false, "example:article-vpc-eni")).isZero();
        assertThat(files()).containsExactly("bayplan-2.png", "bayplan-3.png", "bayplan.png");
        assertThat(mine).hasContent("mine");
        assertThat(out.toString()).contains("bayplan-2.png", "bayplan-3.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-load-balancing", "article-vpc-eni"})
    void scenarioFilesAreDrawn(String name) throws IOException {
        assertThat(run(false, example(name).toString())).isZero();
        assertThat(files()).contains("bayplan.png");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\": 1}", "not json at all"})
    void brokenFileIsOneLineOfErrorAndNoPicture(String content) throws IOException {
        Path broken = write("broken.bayplan.json", content);
        assertThat(run(false, broken.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("broken.bayplan.json");
        assertThat(out.toString()).isEmpty();
        assertThat(files()).containsExactly("broken.bayplan.json");
    }

    @Test
    void examplesAreListedAndPrinted() {
        assertThat(run(true, "examples")).isZero();
        assertThat(out.toString().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(BundledExamples.names());
        out.getBuffer().setLength(0);
        assertThat(run(true, "examples", "article-vpc-eni")).isZero();
        assertThat(out.toString().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(BundledExamples.content("article-vpc-eni"));
        assertThat(run(true, "examples", "nothing")).isEqualTo(2);
        assertThat(opened.calls).isEmpty();
    }

    @Test
    void missingFileIsOneLineOfError() throws IOException {
        assertThat(run(false, folder.resolve("absent.bayplan.json").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("absent.bayplan.json");
        assertThat(files()).isEmpty();
    }

    @Test
    void folderInPlaceOfAFileIsOneLineOfError() {
        assertThat(run(false, folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such-option", "-x", "example:no-such-example", "example:"})
    void commandThatIsWrongIsRefusedAsSuch(String argument) throws IOException {
        assertThat(run(false, argument)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
        assertThat(files()).isEmpty();
    }

    @Test
    void unknownExampleNamesTheOnesThereAre() {
        assertThat(run(false, "example:no-such-example")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such-example").contains(BundledExamples.names());
    }

    @Test
    void moreThanOneFileIsRefused() {
        assertThat(run(false, "one", "two")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "-h", "-V"})
    void helpAndVersionAreGivenAndNothingIsDone(String argument) throws IOException {
        assertThat(run(true, argument)).isZero();
        assertThat(out.toString()).containsIgnoringCase("bayplan");
        assertThat(files()).isEmpty();
        assertThat(opened.calls).isEmpty();
    }

    @Test
    void withDisplayTheWindowOpensOnTheFile() throws IOException {
        Path file = example("article-vpc-eni");
        assertThat(run(true, file.toString())).isZero();
        Catalogs catalogs = BundledCatalogs.load();
        assertThat(opened.calls).containsExactly("prepare", "open");
        assertThat(opened.scenarios).containsExactly(new ScenarioFiles(catalogs).open(file));
        assertThat(opened.file).contains(file);
        assertThat(files()).containsExactly("mine.bayplan.json");
    }

    @Test
    void withDisplayAnExampleHasNoFile() {
        assertThat(run(true)).isZero();
        assertThat(opened.scenarios)
                .containsExactly(BundledExamples.read("article-load-balancing", BundledCatalogs.load()));
        assertThat(opened.file).isEmpty();
    }

    @Test
    void withDisplayABrokenFileOpensNoWindow() throws IOException {
        Path broken = write("broken.bayplan.json", "{");
        assertThat(run(true, broken.toString())).isEqualTo(1);
        assertThat(opened.scenarios).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aFileOfTheWrongDayIsRefusedAndTheRightOneNamed() throws IOException {
        Path early = write("early.bayplan.json", new String(
                BundledExamples.content("article-vpc-eni"), StandardCharsets.UTF_8)
                .replace("\"secondaryIp\"", "\"prefixDelegation\""));
        assertThat(run(true, early.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("eks.networking.addresses: prefix delegation is offered since July 2021, "
                        + "but the scenario is of 2018-06-06")
                .contains("As of 2021-07-01 it is possible");
        assertThat(opened.calls).doesNotContain("open");
    }
}
