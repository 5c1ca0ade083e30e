package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.AnyScenario;
import dev.bayplan.model.scenario.Edit.SetTitle;
import dev.bayplan.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture opens as the scenario that lies in it.
class EmbeddedScenarioTest {

    private static final Catalogs CATALOGS = BundledCatalogs.load();

    private final ScenarioFiles files = new ScenarioFiles(CATALOGS);

    @TempDir
    private Path folder;

    private Path picture(String metadata) throws IOException {
        return Files.writeString(
                folder.resolve("picture.svg"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n"
                        + "<metadata>" + metadata + "</metadata>\n<rect/></svg>\n");
    }

    @Test
    void whatIsEmbeddedOpensAsTheSameScenario() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Scenario scenario = AnyScenario.from(seed, CATALOGS);
            assertThat(files.open(picture(EmbeddedScenario.element(scenario)))).isEqualTo(scenario);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<&>\"' ]]> -->", "🚀 שלום مرحبا", "\uFFFE\u0085\u2028", "&amp; &#0; \\u0000"})
    void titlesOfAnySignComeBack(String title) throws IOException {
        Scenario scenario = new SetTitle(title).applyTo(BundledExamples.read("article-vpc-eni", CATALOGS));
        assertThat(files.open(picture(EmbeddedScenario.element(scenario))).title()).isEqualTo(title);
    }

    @Test
    void refusalsNameTheLineOfThePicture() throws IOException {
        Path broken = picture("<scenario xmlns=\"urn:bayplan:scenario\">\n{\n\"format\": 9}</scenario>");
        assertThatThrownBy(() -> files.open(broken))
                .isInstanceOf(FileFormatException.class)
                .hasMessageStartingWith("picture.svg, line 5, format: must be 1 but is 9");
    }

    @Test
    void otherPicturesAreRefused() throws IOException {
        Path other = picture("");
        assertThatThrownBy(() -> files.open(other))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("picture.svg: has no scenario in it; of pictures only an SVG file that Bayplan drew can "
                        + "be opened");
        for (String content : new String[] {
            "", "no XML", "<svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>"}) {
            Path file = Files.writeString(folder.resolve("other.svg"), content);
            assertThatThrownBy(() -> files.open(file)).isInstanceOf(FileFormatException.class);
        }
    }

    @Test
    void picturesAreKnownByTheirEnding() {
        assertThat(ScenarioFiles.isPicture(Path.of("a.SVG"))).isTrue();
        assertThat(ScenarioFiles.isPicture(Path.of("a.bayplan.json"))).isFalse();
    }
}
