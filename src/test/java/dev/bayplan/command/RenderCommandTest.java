package dev.bayplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.export.Format;
import dev.bayplan.export.Stories;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.StoryStep;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.BundledExamples;
import dev.bayplan.store.ScenarioFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class RenderCommandTest {

    private static final String EXAMPLE = "example:article-load-balancing";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        CommandLine line = BayplanCommand.line(false, new NoWindow(), folder, standardOutput);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(Stream.concat(Stream.of("render"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endingSaysTheFormat(Format format) throws IOException {
        String file = in("picture" + format.ending());
        assertThat(run(EXAMPLE, "--out", file, "--scale", "0.5", "--length", "0.1")).isZero();
        assertThat(Path.of(file)).isNotEmptyFile();
        assertThat(files()).hasSize(1);
        assertThat(out.toString().strip()).isEqualTo("wrote " + file);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void standardOutputHoldsThePictureAlone() {
        assertThat(run(EXAMPLE, "--out", "-", "--format", "svg")).isZero();
        assertThat(standardOutput.toString(StandardCharsets.UTF_8)).startsWith("<?xml").endsWith("</svg>\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPictureShowsTheClustersAtAnyTimeOfTheScript() {
        assertThat(run("example:rolling-update-stalls", "--out", "-", "--format", "svg", "--at", "61")).isZero();
        assertThat(standardOutput.toString(StandardCharsets.UTF_8))
                .contains("web stands still: 6 waiting for network interfaces");
    }

    @Test
    void manyFilesGoToAFolderEachByItsName() throws IOException {
        Path mine = Files.write(folder.resolve("mine.bayplan.json"), BundledExamples.content("trunking"));
        assertThat(run(EXAMPLE, mine.toString(), "--out", in("pictures"), "--format", "csv")).isZero();
        assertThat(folder.resolve("pictures/article-load-balancing.csv")).isNotEmptyFile();
        assertThat(folder.resolve("pictures/mine.csv")).isNotEmptyFile();
    }

    @Test
    void oneFileThatIsWrongDoesNotKeepTheOthersBack() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.bayplan.json"), "{}");
        assertThat(run(broken.toString(), EXAMPLE, "--out", folder.toString(), "--format", "json")).isEqualTo(1);
        assertThat(err.toString()).contains("broken.bayplan.json");
        assertThat(files()).containsExactly("article-load-balancing.json", "broken.bayplan.json");
    }

    @Test
    void everyStepIsANumberedFile() throws IOException {
        assertThat(run(EXAMPLE, "--out", in("way.png"), "--step", "all", "--scale", "0.5")).isZero();
        assertThat(files()).containsExactly("way-01.png", "way-02.png", "way-03.png");
    }

    private String told(StoryStep... steps) throws IOException {
        new ScenarioFiles(BundledCatalogs.load()).save(Path.of(in("talk.bayplan.json")), Stories.with(steps));
        return in("talk.bayplan.json");
    }

    @Test
    void aStoryIsOneFileOrANumberedOneForEachStep() throws IOException {
        String talk = told(Stories.step("One", "Said.", Lens.TRAFFIC), Stories.step("Two", "", Lens.IAM));
        assertThat(run(talk, "--story", "--out", in("talk.pdf"), "--theme", "dark", "--show", "eks")).isZero();
        try (PDDocument document = Loader.loadPDF(folder.resolve("talk.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("One", "Said.", "Two")
                    .doesNotContain("Amazon ECS");
        }
        assertThat(run(talk, "--story", "--out", in("page.png"), "--scale", "0.5", "--no-background")).isZero();
        assertThat(ImageIO.read(folder.resolve("page-02.png").toFile()).getWidth()).isEqualTo(800);
        assertThat(run(talk, "--story", "--out", in("page.svg"))).isZero();
        assertThat(files()).containsExactly(
                "page-01.png", "page-01.svg", "page-02.png", "page-02.svg", "talk.bayplan.json", "talk.pdf");
        out.getBuffer().setLength(0);
        assertThat(run(talk, "--story", "--out", "-", "--format", "pptx")).isZero();
        assertThat(standardOutput.toByteArray()).startsWith('P', 'K');
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aStoryThatCannotBeToldLeavesEveryFileAsItWas() throws IOException {
        String talk = told(
                Stories.step("Fine", "", Lens.TRAFFIC), Stories.trunking(Stories.ARTICLE.asOf()));
        Files.writeString(folder.resolve("a-01.png"), "mine");
        assertThat(run(talk, "--story", "--out", in("a.png"))).isEqualTo(1);
        assertThat(err.toString()).contains(
                "talk.bayplan.json: step 2 of the story, “Trunking”, cannot be shown", "first offered on 2019");
        assertThat(run(EXAMPLE.replace("article-load-balancing", "trunking"), "--story", "--out", in("a.pdf")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no story");
        assertThat(files()).containsExactly("a-01.png", "talk.bayplan.json");
        assertThat(folder.resolve("a-01.png")).hasContent("mine");
    }

    @ParameterizedTest
    @EnumSource
    void aTimeIsShownInEveryFormat(Format format) {
        String file = in("then" + format.ending());
        assertThat(run(
                "example:rolling-update-stalls", "--at", "180", "--out", file, "--scale", "0.5", "--length", "0.1"))
                .isZero();
        assertThat(Path.of(file)).isNotEmptyFile();
    }

    @Test
    void atAnotherTimeTheClustersAreOthers() throws IOException {
        assertThat(run("example:rolling-update-stalls", "--at", "180", "--out", in("then.svg"))).isZero();
        assertThat(Files.readString(folder.resolve("then.svg"))).contains("180 s", "version 2");
    }

    @Test
    void sizeAndPartsAreAsAskedFor() throws IOException {
        assertThat(run(
                EXAMPLE, "--out", in("a.png"), "--width", "800", "--theme", "high-contrast", "--show", "ecs",
                "--no-title", "--no-date", "--no-legend", "--no-source", "--no-background")).isZero();
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getWidth()).isEqualTo(800);
        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getRGB(1, 1) >>> 24).isZero();
        assertThat(run(EXAMPLE, "--out", in("a.svg"), "--lens", "security-groups", "--show", "eks")).isZero();
        assertThat(Files.readString(folder.resolve("a.svg"))).contains("id=\"eks\"").doesNotContain("id=\"ecs\"");
    }

    @Test
    void whatIsLeftOutCanBeAskedForAgain() throws IOException {
        assertThat(run(EXAMPLE, "--out", in("usual.png"))).isZero();
        assertThat(run(EXAMPLE, "--out", in("asked.png"), "--title", "--date", "--legend", "--source", "--background"))
                .isZero();
        assertThat(folder.resolve("asked.png")).hasSameBinaryContentAs(folder.resolve("usual.png"));
    }

    @Test
    void svgIsAFileLikeAnyOther() throws IOException {
        assertThat(run(EXAMPLE, "--out", in("a.svg"))).isZero();
        var catalogs = BundledCatalogs.load();
        assertThat(new ScenarioFiles(catalogs).open(folder.resolve("a.svg")))
                .isEqualTo(BundledExamples.read("article-load-balancing", catalogs));
        assertThat(run(in("a.svg"), "--out", in("b.svg"))).isZero();
        assertThat(folder.resolve("b.svg")).hasSameBinaryContentAs(folder.resolve("a.svg"));
    }

    @Test
    void wrongCommandsSayWhatIsAllowed() {
        assertRefused("does not end in a format that is known", EXAMPLE, "--out", in("a.jpg"));
        assertRefused("say --format: one of png", EXAMPLE, "--out", "-");
        assertRefused("--format must be one of png", EXAMPLE, "--out", in("a"), "--format", "bmp");
        assertRefused("--lens must be one of traffic", EXAMPLE, "--out", in("a.png"), "--lens", "x");
        assertRefused("--theme must be one of light, dark", EXAMPLE, "--out", in("a.png"), "--theme", "x");
        assertRefused("--show must be one of eks, ecs", EXAMPLE, "--out", in("a.png"), "--show", "x");
        assertRefused("--scale must be from 0.1 to 10.24", EXAMPLE, "--out", in("a.png"), "--scale", "11");
        assertRefused("--width must be from 160 to 16,384", EXAMPLE, "--out", in("a.png"), "--width", "16385");
        assertRefused("not both", EXAMPLE, "--out", in("a.png"), "--width", "800", "--scale", "1");
        assertRefused("traffic lens alone", EXAMPLE, "--out", in("a.gif"), "--lens", "iam");
        assertRefused("--step is for", EXAMPLE, "--out", in("a.gif"), "--step", "1");
        assertRefused("--step must be", EXAMPLE, "--out", in("a.png"), "--step", "0");
        assertRefused("--at must be from 0 to 604,800", EXAMPLE, "--out", in("a.png"), "--at", "-1");
        assertRefused("--fps must be from 1 to 50", EXAMPLE, "--out", in("a.gif"), "--fps", "51");
        assertRefused("--length must be", EXAMPLE, "--out", in("a.gif"), "--length", "61");
        assertRefused("both be called", EXAMPLE, EXAMPLE, "--out", folder.toString(), "--format", "png");
        assertRefused("one FILE", EXAMPLE, "example:trunking", "--out", "-", "--format", "png");
        assertRefused("several", EXAMPLE, "--out", "-", "--format", "png", "--step", "all");
        assertRefused("--story or --lens", EXAMPLE, "--out", in("a.pdf"), "--story", "--lens", "iam");
        assertRefused("--story or --step", EXAMPLE, "--out", in("a.pdf"), "--story", "--step", "1");
        assertRefused("--story or --at", EXAMPLE, "--out", in("a.pdf"), "--story", "--at", "1");
        assertRefused("not as gif", EXAMPLE, "--out", in("a.gif"), "--story");
        assertRefused("not as csv", EXAMPLE, "--out", in("a.csv"), "--story");
        assertRefused("--out", EXAMPLE);
        assertThat(standardOutput.size()).isZero();
    }

    private void assertRefused(String why, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).as(why).isEqualTo(2);
        assertThat(err.toString()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"missing/a.png, there is no folder", "there.txt/a.png, is not a folder"})
    void whatCannotBeWrittenIsSaid(String name, String why) throws IOException {
        Files.writeString(folder.resolve("there.txt"), "mine");
        assertThat(run(EXAMPLE, "--out", in(name))).isEqualTo(1);
        assertThat(err.toString()).contains(why);
        assertThat(files()).containsExactly("there.txt");
        assertThat(folder.resolve("there.txt")).hasContent("mine");
    }
}
