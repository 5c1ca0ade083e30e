package dev.bayplan.controller.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.PictureTheme;
import dev.bayplan.export.Stories;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPresentationTest {

    private static final Outcome OUTCOME = Outcome.of(Samples.article(), Samples.catalogs());

    @TempDir
    private Path folder = Path.of("");

    private Path chosen = Path.of("");
    private String asked = "";
    private byte[] copied = {};

    private final ExportPresentation export = presentation();

    private ExportPresentation presentation() {
        return presentation(Stories.all());
    }

    private ExportPresentation presentation(Scenario told) {
        var exits = new Exits() {
            @Override
            public Optional<Path> file(String ending) {
                asked = ending;
                return Optional.of(chosen);
            }

            @Override
            public void copy(byte[] png) {
                copied = png;
            }

            @Override
            public String obstacle(IOException refused) {
                return String.valueOf(refused.getMessage());
            }
        };
        return new ExportPresentation(
                new ExportSource(OUTCOME, told, Samples.catalogs(), "article"), Lens.NETWORK, new Exporter(), exits,
                Runnable::run, Runnable::run);
    }

    @Test
    void thePreviewFollowsWhatIsChosen() throws IOException {
        int light = ImageIO.read(new ByteArrayInputStream(export.preview().pictureProperty().get())).getRGB(2, 2);
        export.choices().theme().chosenProperty().set(PictureTheme.DARK);
        int dark = ImageIO.read(new ByteArrayInputStream(export.preview().pictureProperty().get())).getRGB(2, 2);
        assertThat(dark).isNotEqualTo(light);
        export.choices().format().chosenProperty().set(Format.CSV);
        assertThat(export.preview().pictureProperty().get()).isEmpty();
        assertThat(export.preview().numbersProperty().get()).startsWith("figure,eks,ecs");
    }

    @Test
    void onlyWhatMattersCanBeChosen() {
        ExportChoices choices = export.choices();
        assertThat(choices.length().openProperty().get()).isFalse();
        assertThat(choices.followed().openProperty().get()).isFalse();
        choices.lens().chosenProperty().set(Lens.TRAFFIC);
        assertThat(choices.followed().openProperty().get()).isTrue();
        assertThat(choices.story().openProperty().get()).isTrue();
        choices.story().chosenProperty().set(true);
        assertThat(choices.lens().openProperty().get()).isFalse();
        assertThat(choices.followed().openProperty().get()).isFalse();
        choices.format().chosenProperty().set(Format.GIF);
        assertThat(choices.length().openProperty().get()).isTrue();
        assertThat(choices.story().openProperty().get()).isFalse();
        assertThat(choices.background().openProperty().get()).isFalse();
        choices.format().chosenProperty().set(Format.JSON);
        assertThat(choices.theme().openProperty().get()).isFalse();
    }

    @Test
    void aPictureIsSavedAsLargeAsWasChosen() throws IOException {
        chosen = folder.resolve("slide.png");
        export.choices().scale().chosenProperty().set(3.0);
        export.save();
        assertThat(asked).isEqualTo(".png");
        assertThat(ImageIO.read(chosen.toFile()).getWidth()).isEqualTo(4_800);
        assertThat(export.noticeProperty().get()).contains("slide.png");
        assertThat(export.busyProperty().get()).isFalse();
    }

    @Test
    void eachStepGetsANumberedFile() throws IOException {
        chosen = folder.resolve("way.svg");
        export.choices().lens().chosenProperty().set(Lens.TRAFFIC);
        export.choices().format().chosenProperty().set(Format.SVG);
        export.choices().followed().chosenProperty().set(new Followed.EachStep());
        export.save();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(Exporter.steps(OUTCOME)).contains(folder.resolve("way-01.svg"));
        }
        assertThat(export.noticeProperty().get()).contains("way-01.svg");
    }

    @Test
    void aSingleStepIsDrawnAlone() throws IOException {
        chosen = folder.resolve("step.svg");
        export.choices().format().chosenProperty().set(Format.SVG);
        export.choices().lens().chosenProperty().set(Lens.TRAFFIC);
        assertThat(export.choices().followed().values()).hasSize(Exporter.steps(OUTCOME) + 2);
        export.choices().followed().chosenProperty().set(new Followed.Step(1));
        export.save();
        assertThat(Files.readString(chosen)).contains(">1. ").doesNotContain(">2. ");
    }

    @Test
    void aStoryIsLookedThroughAndSavedAsOneDeckOrInNumberedPictures() throws IOException {
        export.choices().story().chosenProperty().set(true);
        assertThat(export.preview().remarkProperty().get()).isEqualTo("Page 1 of 5: Three steps & two");
        byte[] first = export.preview().pictureProperty().get();
        export.preview().turn(1);
        assertThat(export.preview().remarkProperty().get()).isEqualTo("Page 2 of 5: Up to the first step");
        assertThat(export.preview().pictureProperty().get()).isNotEqualTo(first);
        export.preview().turn(-2);
        assertThat(export.preview().remarkProperty().get()).startsWith("Page 5 of 5");
        chosen = folder.resolve("page.png");
        export.save();
        assertThat(export.noticeProperty().get()).contains("5", "page-01.png", "page-05.png");
        assertThat(folder.resolve("page-03.png")).isNotEmptyFile();
        export.choices().format().chosenProperty().set(Format.PDF);
        chosen = folder.resolve("talk.pdf");
        export.save();
        try (PDDocument document = Loader.loadPDF(chosen.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
    }

    @Test
    void aStoryThatCannotBeToldSaysWhyAndWritesNothing() throws IOException {
        ExportPresentation refused = presentation(Stories.with(Stories.trunking(OUTCOME.scenario().asOf())));
        refused.choices().story().chosenProperty().set(true);
        assertThat(refused.problemProperty().get()).contains("step 1", "Trunking");
        chosen = Files.writeString(folder.resolve("page-01.png"), "mine");
        chosen = folder.resolve("page.png");
        refused.save();
        assertThat(refused.problemProperty().get()).contains("step 1", "Trunking");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("page-01.png"));
        }
        assertThat(folder.resolve("page-01.png")).hasContent("mine");
    }

    @Test
    void withoutAStoryThereIsNoneToChoose() {
        assertThat(presentation(OUTCOME.scenario()).choices().story().openProperty().get()).isFalse();
    }

    @Test
    void aPreviewHasWhatItsSizeHasRoomForAndMovesWhereTheFileDoes() throws IOException {
        export.choices().scale().chosenProperty().set(4.0);
        assertThat(ImageIO.read(new ByteArrayInputStream(export.preview().pictureProperty().get())).getWidth())
                .isEqualTo(1_344);
        export.choices().length().chosenProperty().set(2.0);
        export.choices().framesPerSecond().chosenProperty().set(5);
        export.choices().format().chosenProperty().set(Format.GIF);
        assertThat(export.preview().pictureProperty().get()).startsWith('G', 'I', 'F');
        assertThat(export.preview().remarkProperty().get()).contains("first 2 s");
    }

    @Test
    void whatIsGivenUpLeavesTheFileAsItWas() throws IOException {
        chosen = folder.resolve("flow.gif");
        Files.writeString(chosen, "before");
        export.choices().format().chosenProperty().set(Format.GIF);
        export.choices().scale().chosenProperty().set(1.0);
        export.progressProperty().subscribe(share -> {
            if (share.doubleValue() > 0) {
                export.cancel();
            }
        });
        export.save();
        assertThat(Files.readString(chosen)).isEqualTo("before");
        assertThat(export.noticeProperty().get()).isEqualTo("Given up; nothing was written over.");
        assertThat(export.problemProperty().get()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(chosen);
        }
    }

    @Test
    void whereNothingCanBeWrittenItSaysWhy() {
        chosen = folder.resolve("nowhere").resolve("slide.png");
        export.save();
        assertThat(export.problemProperty().get()).contains("nowhere");
        assertThat(export.noticeProperty().get()).isEmpty();
        export.copy();
        assertThat(copied).startsWith(0x89, 'P', 'N', 'G');
        assertThat(export.problemProperty().get()).isEmpty();
    }
}
