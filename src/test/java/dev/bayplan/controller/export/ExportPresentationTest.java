package dev.bayplan.controller.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Samples;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.PictureTheme;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
                OUTCOME, "article", Lens.NETWORK, new Exporter(), exits, Runnable::run, Runnable::run);
    }

    @Test
    void thePreviewFollowsWhatIsChosen() throws IOException {
        int light = ImageIO.read(new ByteArrayInputStream(export.pictureProperty().get())).getRGB(2, 2);
        export.choices().theme().chosenProperty().set(PictureTheme.DARK);
        int dark = ImageIO.read(new ByteArrayInputStream(export.pictureProperty().get())).getRGB(2, 2);
        assertThat(dark).isNotEqualTo(light);
        export.choices().format().chosenProperty().set(Format.CSV);
        assertThat(export.pictureProperty().get()).isEmpty();
        assertThat(export.numbersProperty().get()).startsWith("figure,eks,ecs");
    }

    @Test
    void onlyWhatMattersCanBeChosen() {
        ExportChoices choices = export.choices();
        assertThat(choices.length().openProperty().get()).isFalse();
        assertThat(choices.everyStep().openProperty().get()).isFalse();
        choices.lens().chosenProperty().set(Lens.TRAFFIC);
        assertThat(choices.everyStep().openProperty().get()).isTrue();
        choices.format().chosenProperty().set(Format.GIF);
        assertThat(choices.length().openProperty().get()).isTrue();
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
        export.choices().everyStep().chosenProperty().set(true);
        export.save();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(Exporter.steps(OUTCOME)).contains(folder.resolve("way-01.svg"));
        }
        assertThat(export.noticeProperty().get()).contains("way-01.svg");
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
