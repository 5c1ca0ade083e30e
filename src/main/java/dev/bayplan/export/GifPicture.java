package dev.bayplan.export;

import dev.bayplan.drawing.surface.awt.ImageSurface;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Requests on their way as an animated GIF. Each frame holds what differs from the one before.
final class GifPicture {

    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String FRAME = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTHS = 100;

    /// Frames that are looked at for their colours.
    private static final int SAMPLES = 6;

    private final Sheet sheet;
    private final Animation animation;
    private final int width;
    private final int height;
    private final ImageSurface surface;

    /// What stands still in every frame; empty until it is painted.
    private int[] scene = {};

    private GifPicture(Sheet sheet, int width, Animation animation) {
        this.sheet = sheet;
        this.animation = animation;
        this.width = width;
        double shrink = (double) width / sheet.width();
        this.height = (int) Math.round(sheet.height() * shrink);
        this.surface = new ImageSurface(width, height, true, shrink, sheet.fonts());
    }

    static void write(Sheet sheet, Animation animation, OutputStream out, Progress progress) throws IOException {
        write(sheet, sheet.width(), animation, out, progress);
    }

    /// Writes it with fewer pixels than it has room for.
    ///
    /// @param width of the file, in pixels; at most that of the sheet
    static void write(Sheet sheet, int width, Animation animation, OutputStream out, Progress progress)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            new GifPicture(sheet, width, animation).write(writer, progress);
        } finally {
            writer.dispose();
        }
    }

    private void write(ImageWriter writer, Progress progress) throws IOException {
        GifColors colors = colors();
        var moments = new FlowFrames(sheet.outcome());
        writer.prepareWriteSequence(streamMetadata(writer, colors));
        int[] before = new int[0];
        for (int frame = 0; frame < animation.frames(); frame++) {
            progress.at((double) frame / animation.frames());
            int[] now = paint(moments, frame).clone();
            Rectangle changed = before.length == 0
                    ? new Rectangle(width, height)
                    : Changes.between(before, now, width);
            BufferedImage image = colors.image(before, now, width, changed);
            writer.writeToSequence(
                    new IIOImage(image, null, frameMetadata(writer, image, changed, frame)), null);
            before = now;
        }
        writer.endWriteSequence();
    }

    private GifColors colors() {
        var moments = new FlowFrames(sheet.outcome());
        var colors = new GifColors.Counter();
        int step = Math.max(1, animation.frames() / SAMPLES);
        for (int frame = 0; frame < animation.frames(); frame += step) {
            colors.count(paint(moments, frame));
        }
        return colors.choose();
    }

    private int[] paint(FlowFrames moments, int frame) {
        moments.moveTo((double) frame / animation.framesPerSecond());
        int[] pixels = ((DataBufferInt) surface.image().getRaster().getDataBuffer()).getData();
        if (scene.length == 0) {
            sheet.paintScene(surface, moments.overlay());
            scene = pixels.clone();
        } else {
            System.arraycopy(scene, 0, pixels, 0, pixels.length);
        }
        sheet.paintFlow(surface, moments.overlay());
        return pixels;
    }

    /// {@return hundredths of a second from the beginning to the end of a frame, so that sums come out}
    private int delay(int frame) {
        int end = (int) Math.round((frame + 1.0) * HUNDREDTHS / animation.framesPerSecond());
        return end - (int) Math.round((double) frame * HUNDREDTHS / animation.framesPerSecond());
    }

    private IIOMetadata streamMetadata(ImageWriter writer, GifColors colors) throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        var root = new IIOMetadataNode(STREAM);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor", "logicalScreenWidth", width, "logicalScreenHeight", height,
                "colorResolution", 8, "pixelAspectRatio", 0));
        IIOMetadataNode table =
                node("GlobalColorTable", "sizeOfGlobalColorTable", 256, "backgroundColorIndex", 0, "sortFlag", "FALSE");
        for (int c = 0; c < 256; c++) {
            int rgb = colors.rgb(c);
            table.appendChild(node(
                    "ColorTableEntry", "index", c, "red", rgb >> 16 & 255, "green", rgb >> 8 & 255, "blue", rgb & 255));
        }
        root.appendChild(table);
        metadata.setFromTree(STREAM, root);
        return metadata;
    }

    private IIOMetadata frameMetadata(ImageWriter writer, BufferedImage image, Rectangle place, int frame)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var root = new IIOMetadataNode(FRAME);
        root.appendChild(node(
                "ImageDescriptor", "imageLeftPosition", place.x, "imageTopPosition", place.y, "imageWidth",
                place.width, "imageHeight", place.height, "interlaceFlag", "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension", "disposalMethod", "doNotDispose", "userInputFlag", "FALSE",
                "transparentColorFlag", "TRUE", "delayTime", delay(frame), "transparentColorIndex",
                GifColors.UNCHANGED));
        if (frame == 0 && animation.loop()) {
            var extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode endless =
                    node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            endless.setUserObject(new byte[] {1, 0, 0});
            extensions.appendChild(endless);
            root.appendChild(extensions);
        }
        metadata.setFromTree(FRAME, root);
        return metadata;
    }

    private static IIOMetadataNode node(String name, Object... attributes) {
        var node = new IIOMetadataNode(name);
        for (int a = 0; a < attributes.length; a += 2) {
            node.setAttribute(attributes[a].toString(), attributes[a + 1].toString());
        }
        return node;
    }
}
