package dev.bayplan.drawing.surface.pptx;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Anchor;
import dev.bayplan.drawing.surface.XmlText;
import java.awt.Color;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontFamily;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.common.usermodel.fonts.FontPitch;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// A font that every presentation program has, in place of a bundled one: letters are about as wide, and no wider where
/// all have one width.
record SlideFont(Typeface typeface) implements FontInfo {

    /// The least size of text that the format knows, in points.
    private static final double SMALLEST_SIZE = 1;

    @Override
    public String getTypeface() {
        return typeface.monospaced() ? "Consolas" : "Arial";
    }

    /// {@return how much smaller it must be, so that what was measured with the bundled font has its room}
    private double narrowing() {
        return switch (typeface) {
            case REGULAR -> 0.985;
            case BOLD -> 0.95;
            case MONO, MONO_BOLD -> 1;
        };
    }

    /// Writes lines into a box that is as large as they are.
    ///
    /// @param size of the bundled font, in points
    XSLFTextParagraph write(List<String> lines, XSLFTextShape box, Anchor anchor, double size, Color color) {
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(false);
        box.setTextAutofit(TextAutofit.NONE);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(switch (anchor) {
            case LEFT -> TextAlign.LEFT;
            case MIDDLE -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        });
        for (int l = 0; l < lines.size(); l++) {
            if (l > 0) {
                paragraph.addLineBreak();
            }
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(XmlText.clean(lines.get(l)));
            run.setFontInfo(this, FontGroup.LATIN);
            run.setFontSize(Math.max(SMALLEST_SIZE, size * narrowing()));
            run.setBold(typeface.bold());
            run.setFontColor(color);
        }
        return paragraph;
    }

    @Override
    public FontFamily getFamily() {
        return typeface.monospaced() ? FontFamily.FF_MODERN : FontFamily.FF_SWISS;
    }

    @Override
    public FontPitch getPitch() {
        return typeface.monospaced() ? FontPitch.FIXED : FontPitch.VARIABLE;
    }

    @Override
    public byte[] getPanose() {
        int proportion = typeface.monospaced() ? 9 : 4;
        return new byte[] {2, 11, 6, (byte) proportion, 2, 2, 2, 2, 2, 4};
    }
}
