package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

class PptxPictureTest {

    private static XMLSlideShow show(Outcome outcome, Lens lens) throws IOException {
        return new XMLSlideShow(
                new ByteArrayInputStream(Exported.bytes(outcome, Picture.of(lens), Format.PPTX)));
    }

    /// {@return every shape, also those in groups}
    private static List<XSLFShape> all(List<XSLFShape> shapes) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group.getShapes()));
            }
        }
        return all;
    }

    private static List<String> texts(XMLSlideShow show) {
        return all(show.getSlides().getFirst().getShapes()).stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    @Test
    void shapesAreGroupedByInstanceAndTextIsText() throws IOException {
        try (XMLSlideShow show = show(AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5)), Lens.NETWORK)) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(960, 540));
            assertThat(show.getSlides()).hasSize(1);
            List<XSLFShape> shapes = all(show.getSlides().getFirst().getShapes());
            assertThat(shapes.stream().filter(XSLFGroupShape.class::isInstance).map(XSLFShape::getShapeName))
                    .contains("eks", "ecs", "eks-i-1", "eks-i-2", "ecs-i-1", "eks-i-1-eth0");
            assertThat(shapes).noneMatch(XSLFPictureShape.class::isInstance);
            assertThat(texts(show)).contains("Where every address goes", "Amazon EKS", "m5.large", "web", "eth0");
        }
    }

    @Test
    void notesHoldTheNumbersAndTheirSources() throws IOException {
        Outcome outcome = AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5));
        try (XMLSlideShow show = show(outcome, Lens.NETWORK)) {
            String notes = show.getSlides().getFirst().getNotes().getTextParagraphs().toString()
                    + show.getSlides().getFirst().getNotes().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText())
                    .toList();
            assertThat(notes).contains("placed: EKS 10 / 10", "Sources", "drawn by Bayplan");
        }
    }

    @Test
    void namesOfAnySignStayText() throws IOException {
        try (XMLSlideShow show = show(AnyOutcome.of(SomeOutcomes.longNames()), Lens.SECURITY_GROUPS)) {
            assertThat(texts(show)).anyMatch(text -> text.contains("<&\"' 🚀🧭 שלום"));
        }
    }

    @Test
    void whatIsTooMuchForShapesLiesBeneathThemAsAPicture() throws IOException {
        Outcome outcome = SomeOutcomes.extremes()
                .filter(named -> named.name().equals("three hundred instances"))
                .findFirst().orElseThrow().outcome();
        try (XMLSlideShow show = show(outcome, Lens.NETWORK)) {
            List<XSLFShape> shapes = show.getSlides().getFirst().getShapes();
            assertThat(shapes.getFirst()).isInstanceOf(XSLFPictureShape.class);
            assertThat(all(shapes).size()).isLessThan(6_000);
        }
    }
}
