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
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// A slide of shapes and text that can be edited, in groups with names.
public final class PptxSurface implements Surface {

    /// From the top of a line of text to its baseline, as a share of its size: that of the bundled fonts.
    private static final double ASCENT = 0.93;

    private static final double LINE_HEIGHT = 1.18;
    private static final int WHOLE = 100_000;

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
    private @Nullable Scissors scissors;

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
    public void clip(double x, double y, double width, double height) {
        scissors = new Scissors(place(x, y, width, height));
    }

    @Override
    public void unclip() {
        scissors = null;
    }

    /// {@return whether the frame cuts a shape, so that only a part of it is to be drawn}
    private boolean isCut(double x, double y, double width, double height) {
        return scissors != null && scissors.cuts(place(x, y, width, height));
    }

    private void fillPart(Shape shape, int argb) {
        Path2D left = scissors == null ? new Path2D.Double(shape) : scissors.area(shape);
        if (left != null) {
            freeform(left).setFillColor(new Color(argb, true));
        }
    }

    private XSLFFreeformShape freeform(Path2D path) {
        XSLFFreeformShape shape = slide.createFreeform();
        shape.setPath(path);
        groups.element().add(shape.getXmlObject(), path.getBounds2D());
        return shape;
    }

    @Override
    public void ground(double x, double y, double width, double height, int argb) {
        if (withGround && isCut(x, y, width, height)) {
            fillPart(place(x, y, width, height), argb);
        } else if (withGround) {
            shape(ShapeType.RECT, x, y, width, height).setFillColor(new Color(argb, true));
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, int argb) {
        if (isCut(x, y, width, height)) {
            fillPart(rounded(x, y, width, height, radius), argb);
        } else {
            roundRect(x, y, width, height, radius).setFillColor(new Color(argb, true));
        }
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb) {
        if (scissors == null || !isCut(x, y, width, height)) {
            stroke(roundRect(x, y, width, height, radius), lineWidth, dash, argb);
            return;
        }
        Path2D left = scissors.outline(rounded(x, y, width, height, radius));
        if (left != null) {
            stroke(freeform(left), lineWidth, dash, argb);
        }
    }

    private Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(
                x * scale, y * scale, width * scale, height * scale, 2 * radius * scale, 2 * radius * scale);
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
        Line2D whole = new Line2D.Double(x1 * scale, y1 * scale, x2 * scale, y2 * scale);
        Line2D left = scissors == null
                ? whole
                : scissors.line(whole.getX1(), whole.getY1(), whole.getX2(), whole.getY2());
        if (left == null) {
            return;
        }
        XSLFConnectorShape line = slide.createConnector();
        line.setShapeType(ShapeType.LINE);
        putDown(line, left.getBounds2D());
        line.setFlipHorizontal(x2 < x1);
        line.setFlipVertical(y2 < y1);
        stroke(line, lineWidth, dash, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        fill(ShapeType.ELLIPSE, centerX, centerY, radius, argb);
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        fill(ShapeType.DIAMOND, centerX, centerY, radius, argb);
    }

    /// What is small and reaches out of the frame is left out.
    private void fill(ShapeType type, double centerX, double centerY, double radius, int argb) {
        if (!isCut(centerX - radius, centerY - radius, 2 * radius, 2 * radius)) {
            shape(type, centerX - radius, centerY - radius, 2 * radius, 2 * radius)
                    .setFillColor(new Color(argb, true));
        }
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1 * scale, y1 * scale);
        path.lineTo(x2 * scale, y2 * scale);
        path.lineTo(x3 * scale, y3 * scale);
        path.closePath();
        fillPart(path, argb);
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(Anchor.LEFT, text, x, baseline, typeface, size, argb);
    }

    @Override
    public void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        writeIn(slide.createTextBox(), anchor, List.of(text), x, baseline, typeface, size, argb);
    }

    @Override
    public void title(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        XSLFTextBox box = slide.createTextBox();
        ((CTShape) box.getXmlObject()).getNvSpPr().getCNvSpPr().unsetTxBox();
        box.setPlaceholder(Placeholder.TITLE);
        writeIn(box, Anchor.LEFT, List.of(text), x, baseline, typeface, size, argb);
        // A title is broken where its box ends, whatever the box says of that.
        double right = slide.getSlideShow().getPageSize().getWidth() - x * scale;
        Rectangle2D place = box.getAnchor();
        box.setAnchor(new Rectangle2D.Double(
                place.getX(), place.getY(), Math.max(place.getWidth(), right - place.getX()), place.getHeight()));
    }

    @Override
    public void paragraph(
            List<String> lines, double x, double baseline, double leading, Typeface typeface, double size, int argb) {
        XSLFTextParagraph paragraph = writeIn(
                slide.createTextBox(), Anchor.LEFT, lines, x, baseline, typeface, size, argb);
        // What is negative is in points, not in percent.
        paragraph.setLineSpacing(-leading * scale);
    }

    private XSLFTextParagraph writeIn(
            XSLFTextBox box, Anchor anchor, List<String> lines, double x, double baseline, Typeface typeface,
            double size, int argb) {
        double wide = lines.stream().mapToDouble(line -> fonts.width(line, typeface, size)).max().orElse(0);
        putDown(box, place(x, baseline - ASCENT * size, wide, LINE_HEIGHT * size * lines.size()));
        return new SlideFont(typeface).write(lines, box, anchor, size * scale, new Color(argb, true));
    }
}
