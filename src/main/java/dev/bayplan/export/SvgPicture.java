package dev.bayplan.export;

import dev.bayplan.drawing.scene.SceneLayout;
import dev.bayplan.drawing.surface.svg.SvgSurface;
import dev.bayplan.store.EmbeddedScenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A picture as SVG, with its scenario in it.
final class SvgPicture {

    private SvgPicture() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var surface = new SvgSurface(
                sheet.width(), sheet.height(), sheet.picture().background(), sheet.fonts(), sheet.names());
        sheet.paint(surface);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        surface.writeTo(
                writer, (int) SceneLayout.PICTURE_WIDTH, sheet.title(),
                EmbeddedScenario.element(sheet.outcome().scenario()));
        writer.flush();
    }
}
