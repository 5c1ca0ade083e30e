package dev.bayplan.drawing.paint;

import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.drawing.scene.PlanPart;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.List;

/// Where a painter draws: the screen, a picture file, or a test's recording.
///
/// Coordinates are pixels, colours packed `0xAARRGGBB`. Arguments are primitives, so that a call makes no garbage.
public interface Surface extends FlowSurface {

    /// {@return how many boxes with labels can be drawn in the time of a frame; a picture has all the time it needs}
    default int mostBoxes() {
        return Integer.MAX_VALUE;
    }

    /// Starts a frame: everything drawn before is gone.
    void begin(int background);

    /// Fills a rectangle of the ground. The ground lies beneath everything else of a frame, in the order of the calls;
    /// it may hold very many rectangles.
    void ground(double x, double y, double width, double height, int argb);

    /// Strokes the outline of a rectangle that lies on the ground; it may lie there too.
    default void groundOutline(double x, double y, double width, double height, double lineWidth, int argb) {
        strokeRoundRect(x, y, width, height, 0, lineWidth, 0, argb);
    }

    void fillRoundRect(double x, double y, double width, double height, double radius, int argb);

    /// Strokes the outline of a rectangle.
    ///
    /// @param dash length of a dash and of the gap after it; 0 = one line
    void strokeRoundRect(
            double x, double y, double width, double height, double radius, double lineWidth, double dash, int argb);

    /// Strokes a straight line.
    ///
    /// @param dash length of a dash and of the gap after it; 0 = one line
    void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb);

    void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb);

    void text(String text, double x, double baseline, Typeface typeface, double size, int argb);

    /// Draws text that is to keep its middle or its right edge where its letters are of another font than measured.
    ///
    /// @param x the left edge, as measured
    default void text(
            Anchor anchor, String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(text, x, baseline, typeface, size, argb);
    }

    /// Draws the text that names the whole picture; a file that can say so does.
    default void title(String text, double x, double baseline, Typeface typeface, double size, int argb) {
        text(text, x, baseline, typeface, size, argb);
    }

    /// Draws lines of text that belong together, one below the other.
    ///
    /// @param baseline of the first
    /// @param leading  from one baseline to the next
    default void paragraph(
            List<String> lines, double x, double baseline, double leading, Typeface typeface, double size, int argb) {
        for (int l = 0; l < lines.size(); l++) {
            text(lines.get(l), x, baseline + l * leading, typeface, size, argb);
        }
    }

    /// Cuts off what reaches out of a rectangle, until [#unclip].
    default void clip(double x, double y, double width, double height) {}

    /// Ends what [#clip] began.
    default void unclip() {}

    /// Begins what belongs to one part of a plan, until [#endGroup]. Groups may lie in each other; a surface that keeps
    /// no shapes need not know of them.
    ///
    /// @param index of the part among those of its kind, in the plan of the orchestrator
    default void beginGroup(Orchestrator orchestrator, PlanPart part, int index) {}

    /// Ends the group that began last.
    default void endGroup() {}
}
