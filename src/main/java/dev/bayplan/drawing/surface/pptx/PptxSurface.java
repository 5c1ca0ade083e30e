package dev.bayplan.drawing.surface.pptx;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Anchor;
import dev.bayplan.drawing.paint.Surface;
import dev.bayplan.drawing.scene.PartNames;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.drawing.surface.XmlText;
import dev.bayplan.model.scenario.Orchestrator;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// A slide of shapes and text that can be edited, in groups with names.
public final class PptxSurface implements Surface {

    /// From the top of a line of text to its baseline, as a share of its size: that of the bundled fonts.
    private static final double ASCENT = 0.93;

    private static final double LINE_HEIGHT = 1.18;
    private static final int WHOLE = 100_000;

    /// The least size of text that the format knows, in points.
    private static final double SMALLEST_SIZE = 1;

    /// More pods with their names than one would edit by hand.
    private static final int MOST_BOXES = 2_000;

    private final XSLFSlide slide;
    private final double scale;
    private final boolean withBackground;
    private final boolean withGround;
    private final Fonts fonts;
    private final PartNames names;
    private final Deque<SlideGroup> groups = new ArrayDeque<>();
    private final Deque<String> groupNames = new ArrayDeque<>();
    private final Deque<String> descriptions = new ArrayDeque<>();

    /// @param scale      points for a pixel
    /// @param withGround false where a picture of the ground lies on the slide already
    public PptxSurface(
            XSLFSlide slide, double scale, boolean withBackground, boolean withGround, Fonts fonts, PartNames names) {
        this.slide = slide;
        this.scale = scale;
        this.withBackground = withBackground;
        this.withGround = withGround;
        this.fonts = fonts;
        this.names = names;
        groups.push(new SlideGroup());
    }

    @Override
    public int mostBoxes() {
        return MOST_BOXES;
    }

    @Override
    public void begin(int background) {
        if (withBackground) {
            slide.getBackground().setFillColor(new Color(background, true));
        }
    }

    @Override
    public void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {
        groups.push(new SlideGroup());
        groupNames.push(names.id(orchestrator, part, index));
        descriptions.push(XmlText.clean(names.title(orchestrator, part, index)));
    }

    @Override
    public void endGroup() {
        SlideGroup group = groups.pop();
        group.close(slide, groupNames.pop(), descriptions.pop(), groups.element());
    }

    private Rectangle2D place(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x * scale, y * scale, width * scale, height * scale);
    }

    private XSLFAutoShape shape(ShapeType type, double x, double y, double width, double height) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(type);
        putDown(shape, place(x, y, width, height));
        return shape;
    }

    private void putDown(XSLFSimpleShape shape, Rectangle2D place) {
        shape.setAnchor(place);
        groups.element().add(shape.getXmlObject(), place);
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        if (withGround) {
            shape(ShapeType.RECT, x, y, width, height).setFillColor(new Color(argb, true));
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {
        roundRect(x, y, width, height, radius).setFillColor(new Color(argb, true));
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb) {
        stroke(roundRect(x, y, width, height, radius), lineWidth, dash, argb);
    }

    private XSLFAutoShape roundRect(double x, double y, double width, double height, double radius) {
        double least = Math.min(width, height);
        if (radius <= 0 || least <= 0) {
            return shape(ShapeType.RECT, x, y, width, height);
        }
        XSLFAutoShape shape = shape(ShapeType.ROUND_RECT, x, y, width, height);
        CTGeomGuide corner = ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom().getAvLst().addNewGd();
        corner.setName("adj");
        corner.setFmla("val " + Math.round(Math.min(radius / least, 0.5) * WHOLE));
        return shape;
    }

    private void stroke(XSLFSimpleShape shape, double lineWidth, double dash, int argb) {
        shape.setLineColor(new Color(argb, true));
        shape.setLineWidth(lineWidth * scale);
        if (dash > 0) {
            shape.setLineDash(dash > 3 * lineWidth ? StrokeStyle.LineDash.DASH : StrokeStyle.LineDash.SYS_DASH);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        XSLFConnectorShape line = slide.createConnector();
        line.setShapeType(ShapeType.LINE);
        putDown(line, place(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
        line.setFlipHorizontal(x2 < x1);
        line.setFlipVertical(y2 < y1);
        stroke(line, lineWidth, dash, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        shape(ShapeType.ELLIPSE, centerX - radius, centerY - radius, 2 * radius, 2 * radius)
                .setFillColor(new Color(argb, true));
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        shape(ShapeType.DIAMOND, centerX - radius, centerY - radius, 2 * radius, 2 * radius)
                .setFillColor(new Color(argb, true));
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1 * scale, y1 * scale);
        path.lineTo(x2 * scale, y2 * scale);
        path.lineTo(x3 * scale, y3 * scale);
        path.closePath();
        XSLFFreeformShape triangle = slide.createFreeform();
        triangle.setPath(path);
        triangle.setFillColor(new Color(argb, true));
        groups.element().add(triangle.getXmlObject(), path.getBounds2D());
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(Anchor.LEFT, text, x, baseline, typeface, size, argb);
    }

    @Override
    public void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        XSLFTextBox box = slide.createTextBox();
        double wide = fonts.width(text, typeface, size);
        putDown(box, place(x, baseline - ASCENT * size, wide, LINE_HEIGHT * size));
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
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(XmlText.clean(text));
        SlideFont font = new SlideFont(typeface);
        run.setFontInfo(font, FontGroup.LATIN);
        run.setFontSize(Math.max(SMALLEST_SIZE, size * scale * font.narrowing()));
        run.setBold(typeface.bold());
        run.setFontColor(new Color(argb, true));
    }
}
