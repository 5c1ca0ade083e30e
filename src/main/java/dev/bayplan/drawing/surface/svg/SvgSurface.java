package dev.bayplan.drawing.surface.svg;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.paint.Anchor;
import dev.bayplan.drawing.paint.Surface;
import dev.bayplan.drawing.scene.PartNames;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.drawing.surface.XmlText;
import dev.bayplan.model.scenario.Orchestrator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// A picture of shapes and real text, in groups with names. The same calls always give the same text.
public final class SvgSurface implements Surface {

    private final int width;
    private final int height;
    private final boolean withBackground;
    private final Fonts fonts;
    private final PartNames names;
    private final EmbeddedFonts embedded;
    private final StringBuilder body = new StringBuilder();

    /// @param withBackground false leaves what is drawn on nothing transparent
    public SvgSurface(int width, int height, boolean withBackground, Fonts fonts, PartNames names) {
        this.width = width;
        this.height = height;
        this.withBackground = withBackground;
        this.fonts = fonts;
        this.names = names;
        this.embedded = new EmbeddedFonts(fonts);
    }

    /// Writes the whole file.
    ///
    /// @param shownWidth  pixels that it takes where nothing else is asked of it
    /// @param title       what a reader sees or hears of it first
    /// @param metadata    content of its `metadata` element, as XML
    public void writeTo(Writer out, int shownWidth, String title, String metadata) throws IOException {
        int shownHeight = Math.round((float) shownWidth * height / width);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "role=\"img\">%n",
                shownWidth, shownHeight, width, height).replace(System.lineSeparator(), "\n"));
        out.append("<title>").append(XmlText.escaped(title)).append("</title>\n");
        out.append("<metadata>").append(metadata).append("</metadata>\n");
        out.append("<style>\n").append(embedded.rules()).append("text{white-space:pre}\n</style>\n");
        out.append(body).append("</svg>\n");
    }

    @Override
    public void begin(int background) {
        body.setLength(0);
        if (withBackground) {
            ground(0, 0, width, height, background);
        }
    }

    @Override
    public void ground(double x, double y, double boxWidth, double boxHeight, int argb) {
        start("rect").at("x", x).at("y", y).at("width", boxWidth).at("height", boxHeight).color("fill", argb).end();
    }

    @Override
    public void fillRoundRect(double x, double y, double boxWidth, double boxHeight, double radius, int argb) {
        start("rect").at("x", x).at("y", y).at("width", boxWidth).at("height", boxHeight);
        corners(radius, boxWidth, boxHeight).color("fill", argb).end();
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double boxWidth, double boxHeight, double radius, double lineWidth, double dash,
            int argb) {
        start("rect").at("x", x).at("y", y).at("width", boxWidth).at("height", boxHeight);
        corners(radius, boxWidth, boxHeight).word("fill", "none").stroke(lineWidth, dash, argb).end();
    }

    private SvgSurface corners(double radius, double boxWidth, double boxHeight) {
        double fitting = Math.min(radius, Math.min(boxWidth, boxHeight) / 2);
        return fitting > 0 ? at("rx", fitting) : this;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        start("line").at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2).stroke(lineWidth, dash, argb);
        (dash == 0 ? word("stroke-linecap", "square") : this).end();
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        start("circle").at("cx", centerX).at("cy", centerY).at("r", radius).color("fill", argb).end();
    }

    @Override
    public void fillDiamond(double centerX, double centerY, double radius, int argb) {
        polygon(
                argb, centerX, centerY - radius, centerX + radius, centerY, centerX, centerY + radius,
                centerX - radius, centerY);
    }

    @Override
    public void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        polygon(argb, x1, y1, x2, y2, x3, y3);
    }

    private void polygon(int argb, double... points) {
        start("polygon").body.append(" points=\"");
        for (int p = 0; p < points.length; p++) {
            number(points[p]);
            body.append(p == points.length - 1 ? '"' : ' ');
        }
        color("fill", argb).end();
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(Anchor.LEFT, text, x, baseline, typeface, size, argb);
    }

    @Override
    public void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        embedded.use(text, typeface);
        double wide = fonts.width(text, typeface, size);
        start("text");
        switch (anchor) {
            case LEFT -> at("x", x);
            case MIDDLE -> at("x", x + wide / 2).word("text-anchor", "middle");
            case RIGHT -> at("x", x + wide).word("text-anchor", "end");
        }
        at("y", baseline).word("font-family", families(typeface)).at("font-size", size);
        if (typeface.bold()) {
            word("font-weight", "bold");
        }
        // A letter from some other font may have any width.
        if (!fonts.hasAll(text, typeface)) {
            at("textLength", wide).word("lengthAdjust", "spacingAndGlyphs");
        }
        color("fill", argb).body.append('>').append(XmlText.escaped(text)).append("</text>\n");
    }

    private static String families(Typeface typeface) {
        return '\'' + typeface.family() + '\''
                + (typeface.monospaced() ? ",Consolas,Menlo,monospace" : ",'Helvetica Neue',Arial,sans-serif");
    }

    @Override
    public void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {
        body.append("<g id=\"").append(names.id(orchestrator, part, index)).append("\"><title>")
                .append(XmlText.escaped(names.title(orchestrator, part, index))).append("</title>\n");
    }

    @Override
    public void endGroup() {
        body.append("</g>\n");
    }

    @Override
    public void clip(double x, double y, double boxWidth, double boxHeight) {
        body.append("<clipPath id=\"seen\">");
        start("rect").at("x", x).at("y", y).at("width", boxWidth).at("height", boxHeight).end();
        body.append("</clipPath>\n<g clip-path=\"url(#seen)\">\n");
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    private SvgSurface start(String element) {
        body.append('<').append(element);
        return this;
    }

    private SvgSurface word(String attribute, String value) {
        body.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    private SvgSurface at(String attribute, double value) {
        body.append(' ').append(attribute).append("=\"");
        number(value);
        body.append('"');
        return this;
    }

    private SvgSurface stroke(double lineWidth, double dash, int argb) {
        color("stroke", argb).at("stroke-width", lineWidth);
        return dash == 0 ? this : at("stroke-dasharray", dash);
    }

    private SvgSurface color(String attribute, int argb) {
        body.append(' ').append(attribute).append("=\"#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            body.append(Character.forDigit(argb >> shift & 15, 16));
        }
        body.append('"');
        int alpha = argb >>> 24;
        return alpha == 255 ? this : at(attribute + "-opacity", alpha / 255.0);
    }

    /// Writes at most two decimals: a hundredth of a pixel is not seen.
    private void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            body.append('-');
        }
        long size = Math.abs(hundredths);
        body.append(size / 100);
        long rest = size % 100;
        if (rest != 0) {
            body.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                body.append(rest % 10);
            }
        }
    }

    private void end() {
        body.append("/>\n");
    }
}
