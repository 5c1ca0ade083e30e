package dev.bayplan.export;

import dev.bayplan.drawing.scene.PictureParts;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.model.Check;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// How a scenario is to be drawn in a file, whatever its format. A picture is always 16:9.
///
/// @param lens         how it is looked at
/// @param shown        whose clusters are drawn, at least one
/// @param theme        its colours
/// @param background   false leaves what is drawn on nothing transparent
/// @param surroundings what stands around the clusters
/// @param step         the step up to which one request is followed in the Traffic lens, from 1; empty = its whole way,
///                     with others on theirs
/// @param scale        1 = 1,600 × 900 pixels; vectors keep their size, but show what such a picture has room for
public record Picture(
        Lens lens,
        Set<Orchestrator> shown,
        PictureTheme theme,
        boolean background,
        Surroundings surroundings,
        OptionalInt step,
        double scale) {

    public static final double SMALLEST_SCALE = 0.1;

    /// The largest scale: 16,384 × 9,216 pixels.
    public static final double LARGEST_SCALE = 10.24;

    public Picture {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a picture must show at least one cluster");
        }
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException(
                    "scale must be from " + SMALLEST_SCALE + " to " + LARGEST_SCALE + " but is " + scale);
        }
        step.ifPresent(wanted -> Check.atLeast("step", wanted, 1));
        shown = Set.copyOf(shown);
    }

    /// {@return everything, in light colours: those for paper and projector}
    public static Picture of(Lens lens) {
        return new Picture(
                lens, EnumSet.allOf(Orchestrator.class), PictureTheme.LIGHT, true, Surroundings.ALL,
                OptionalInt.empty(), 1);
    }

    public Picture withLens(Lens other) {
        return new Picture(other, shown, theme, background, surroundings, step, scale);
    }

    public Picture withShown(Set<Orchestrator> others) {
        return new Picture(lens, others, theme, background, surroundings, step, scale);
    }

    public Picture withTheme(PictureTheme other) {
        return new Picture(lens, shown, other, background, surroundings, step, scale);
    }

    public Picture withBackground(boolean wanted) {
        return new Picture(lens, shown, theme, wanted, surroundings, step, scale);
    }

    public Picture withSurroundings(Surroundings others) {
        return new Picture(lens, shown, theme, background, others, step, scale);
    }

    public Picture withStep(int other) {
        return new Picture(lens, shown, theme, background, surroundings, OptionalInt.of(other), scale);
    }

    public Picture withScale(double other) {
        return new Picture(lens, shown, theme, background, surroundings, step, other);
    }

    /// {@return its width in pixels}
    public int width() {
        return (int) Math.round(SceneLayout.PICTURE_WIDTH * scale);
    }

    /// {@return its height in pixels}
    public int height() {
        return (int) Math.round(SceneLayout.PICTURE_HEIGHT * scale);
    }

    /// {@return the scale at which a picture is so many pixels wide}
    public static double scaleOfWidth(int pixels) {
        return pixels / SceneLayout.PICTURE_WIDTH;
    }

    PictureParts parts() {
        return new PictureParts(
                shown, surroundings.title(), surroundings.date(), surroundings.legend(), surroundings.source());
    }
}
