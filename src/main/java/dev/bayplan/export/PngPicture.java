package dev.bayplan.export;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.paint.Overlay;
import dev.bayplan.drawing.paint.Palette;
import dev.bayplan.drawing.paint.ScenePainter;
import dev.bayplan.drawing.paint.Viewport;
import dev.bayplan.drawing.scene.Scene;
import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.surface.awt.ImageSurface;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// The whole drawing as a PNG picture of 16:9, painted afresh at its size; needs no screen.
public final class PngPicture {

    /// The largest scale: 6,400 × 3,600 pixels.
    public static final int LARGEST_SCALE = 4;

    private final Fonts fonts;

    public PngPicture() {
        this(new Fonts());
    }

    /// @param fonts shared with whoever has them loaded already
    public PngPicture(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Paints and writes the picture in light colours, whatever those of the window: the ones for paper and projector.
    public void write(Outcome outcome, Lens lens, int scale, OutputStream out) throws IOException {
        write(outcome, lens, Palette.LIGHT, scale, out);
    }

    /// Paints and writes the picture. A pure function of its arguments, to be run off the FX thread.
    ///
    /// @param scale from 1 (1,600 × 900 pixels) to [#LARGEST_SCALE]
    public void write(Outcome outcome, Lens lens, Palette palette, int scale, OutputStream out) throws IOException {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException("scale must be from 1 to " + LARGEST_SCALE + " but is " + scale);
        }
        Scene scene = SceneLayout.forPicture(outcome, lens, fonts);
        int width = (int) (SceneLayout.PICTURE_WIDTH * scale);
        int height = (int) (SceneLayout.PICTURE_HEIGHT * scale);
        Viewport view = new Viewport();
        view.fit(scene.width(), scene.height(), width, height);
        ImageSurface surface = new ImageSurface(width, height, fonts);
        var painter = new ScenePainter(fonts);
        Overlay motion = StillMotion.of(outcome);
        painter.paint(surface, view, scene, palette, motion);
        painter.paintFlow(surface, view, scene, palette, motion);
        if (!ImageIO.write(surface.image(), "png", out)) {
            throw new IOException("this Java cannot write PNG pictures");
        }
    }
}
