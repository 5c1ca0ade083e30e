package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.RecordingSurface;
import dev.bayplan.drawing.paint.RecordingSurface.Call;
import dev.bayplan.drawing.paint.RecordingSurface.Kind;
import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.drawing.scene.SomeOutcomes.Named;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.traffic.Request;
import dev.bayplan.model.traffic.TellingRequest;
import dev.bayplan.model.traffic.Traffic;
import dev.bayplan.text.RouteText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// SVG pictures are well-formed and hold what was drawn, as text and in named groups.
class SvgPictureTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    static Stream<Named> outcomes() {
        return SomeOutcomes.all(2);
    }

    private static Document svg(Outcome outcome, Picture picture) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Exported.bytes(outcome, picture, Format.SVG)));
    }

    private static List<Element> elements(Document svg, String name) {
        var found = svg.getElementsByTagNameNS(SVG, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyCallOfThePainterIsOneElement(Named drawn) throws Exception {
        for (Lens lens : Lens.values()) {
            Picture picture = Picture.of(lens);
            var recorded = new RecordingSurface(new Fonts());
            new Sheet(drawn.outcome(), picture, new Fonts()).paint(recorded);
            Document svg = svg(drawn.outcome(), picture);
            assertThat(elements(svg, "rect"))
                    .hasSize(count(recorded, Kind.GROUND, Kind.BOX, Kind.OUTLINE) + 1);
            assertThat(elements(svg, "line")).hasSize(count(recorded, Kind.LINE));
            assertThat(elements(svg, "circle")).hasSize(count(recorded, Kind.CIRCLE));
            assertThat(elements(svg, "polygon")).hasSize(count(recorded, Kind.DIAMOND, Kind.TRIANGLE));
            assertThat(elements(svg, "text").stream().map(Element::getTextContent))
                    .containsExactlyElementsOf(recorded.texts());
        }
    }

    private static int count(RecordingSurface recorded, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return (int) recorded.calls().stream().map(Call::kind).filter(wanted::contains).count();
    }

    @Test
    void namesStayWholeInTheTitlesOfGroups() throws Exception {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.longNames());
        Document svg = svg(outcome, Picture.of(Lens.NETWORK));
        List<Element> groups = elements(svg, "g");
        Set<String> ids = new HashSet<>();
        groups.forEach(group -> assertThat(ids.add(group.getAttribute("id"))).isTrue());
        assertThat(ids).contains("eks", "ecs", "eks-i-1", "ecs-i-4", "eks-i-1-eth0");
        List<String> titles = groups.stream().map(group -> group.getFirstChild().getTextContent()).toList();
        for (Workload workload : outcome.scenario().workloads()) {
            assertThat(titles).anyMatch(title -> title.startsWith("pod " + workload.name() + "-"));
        }
    }

    @Test
    void withoutBackgroundAndPartsThereIsLess() throws Exception {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(3));
        Picture bare = Picture.of(Lens.NETWORK).withBackground(false)
                .withSurroundings(new Surroundings(false, false, false, false));
        Document svg = svg(outcome, bare);
        assertThat(elements(svg, "rect")).noneMatch(rect -> rect.getAttribute("width").equals("1600"));
        assertThat(elements(svg, "text").stream().map(Element::getTextContent))
                .noneMatch(text -> text.contains("AWS as of") || text.contains("Where every address goes")
                        || text.contains("drawn by Bayplan"));
    }

    @Test
    void lettersOfOtherScriptsStayTextAndKeepTheirRoom() throws Exception {
        Document svg = svg(AnyOutcome.of(SomeOutcomes.longNames()), Picture.of(Lens.TRAFFIC).withScale(4));
        List<Element> foreign = elements(svg, "text").stream()
                .filter(text -> text.getTextContent().contains("שלום"))
                .toList();
        assertThat(foreign).isNotEmpty().allMatch(text -> text.hasAttribute("textLength"));
        assertThat(elements(svg, "text").stream().filter(text -> text.getTextContent().equals("Amazon EKS")))
                .isNotEmpty().noneMatch(text -> text.hasAttribute("textLength"));
    }

    /// Those that the window tells of the first request that it follows.
    @Test
    void theWordsOfAStepAreThoseOfTheWindow() throws Exception {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.sixtyInstances());
        for (int step = 1; step <= 3; step++) {
            String words = svg(outcome, Picture.of(Lens.TRAFFIC).withStep(step)).getDocumentElement()
                    .getTextContent().replaceAll("\\s+", " ");
            for (Orchestrator orchestrator : Orchestrator.values()) {
                Traffic traffic = outcome.side(orchestrator).traffic();
                Request shown = TellingRequest.of(traffic, traffic.asked()[0], outcome.scenario().view().seed());
                String told = RouteText.upTo(outcome.scenario(), traffic, shown, step);
                assertThat(words).contains(told.substring(0, 30));
            }
        }
    }

    @Test
    void stepsAreDrawnOneByOne() throws Exception {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.sixtyInstances());
        assertThat(Exporter.steps(outcome)).isEqualTo(3);
        int ofTheFigures = 2;
        for (int step = 1; step <= 3; step++) {
            Document svg = svg(outcome, Picture.of(Lens.TRAFFIC).withStep(step));
            assertThat(elements(svg, "text").stream().map(Element::getTextContent).filter("123"::contains))
                    .hasSize(ofTheFigures + step + Math.min(step, 2));
        }
    }

    @Test
    void fontsAreInIt() throws Exception {
        byte[] svg = Exported.bytes(AnyOutcome.from(3), Picture.of(Lens.NETWORK), Format.SVG);
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .contains("@font-face{font-family:'Roboto';font-weight:bold;src:url(data:font/ttf;base64,AAEAAAA");
    }
}
