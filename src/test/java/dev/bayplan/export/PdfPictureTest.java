package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.scenario.Lens;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPictureTest {

    @Test
    void labelsAreTextOnOnePageOfThePicturesShape() throws IOException {
        byte[] pdf = Exported.bytes(
                AnyOutcome.of(SomeOutcomes.twoSecurityGroups(5)), Picture.of(Lens.SECURITY_GROUPS), Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth() * 9).isEqualTo(page.getMediaBox().getHeight() * 16);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("What a security group really reaches", "Amazon EKS", "Amazon ECS", "m5.large", "eth0");
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void lettersThatTheFontLacksAreBoxes() throws IOException {
        byte[] pdf = Exported.bytes(AnyOutcome.of(SomeOutcomes.longNames()), Picture.of(Lens.TRAFFIC), Format.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Amazon EKS").contains("0\"'");
        }
    }
}
