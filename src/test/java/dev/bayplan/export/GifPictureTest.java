package dev.bayplan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.drawing.scene.SomeOutcomes;
import dev.bayplan.model.outcome.AnyOutcome;
import dev.bayplan.model.scenario.Lens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GifPictureTest {

    /// One frame, as a file has it.
    private record Frame(BufferedImage image, int left, int top, int delay, boolean endless) {}

    private static List<Frame> frames(Animation animation, PictureTheme theme) throws IOException {
        Picture picture = Picture.of(Lens.TRAFFIC).withTheme(theme).withScale(0.5);
        byte[] gif = Exported.bytes(
                AnyOutcome.of(SomeOutcomes.sixtyInstances()), picture, animation, Format.GIF);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < reader.getNumImages(true); i++) {
            var tree = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
            IIOMetadataNode place = child(tree, "ImageDescriptor");
            frames.add(new Frame(
                    reader.read(i), number(place, "imageLeftPosition"), number(place, "imageTopPosition"),
                    number(child(tree, "GraphicControlExtension"), "delayTime"),
                    tree.getElementsByTagName("ApplicationExtension").getLength() > 0));
        }
        return frames;
    }

    private static IIOMetadataNode child(IIOMetadataNode tree, String name) {
        return (IIOMetadataNode) tree.getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, true", "1, 15, false", "0.5, 30, true", "0.2, 50, true"})
    void framesLastAsLongAsAskedFor(double seconds, int framesPerSecond, boolean loop) throws IOException {
        List<Frame> frames = frames(new Animation(seconds, framesPerSecond, loop), PictureTheme.LIGHT);
        assertThat(frames).hasSize((int) Math.round(seconds * framesPerSecond));
        assertThat(frames.stream().mapToInt(Frame::delay).sum()).isEqualTo((int) Math.round(seconds * 100));
        assertThat(frames.getFirst().endless()).isEqualTo(loop);
    }

    @Test
    void firstFrameIsWholeAndTheOthersHoldWhatChanges() throws IOException {
        List<Frame> frames = frames(new Animation(1, 10, true), PictureTheme.DARK);
        assertThat(frames.getFirst().image().getWidth()).isEqualTo(800);
        assertThat(frames.getFirst().image().getHeight()).isEqualTo(450);
        for (Frame frame : frames.subList(1, frames.size())) {
            assertThat(frame.left() + frame.image().getWidth()).isLessThanOrEqualTo(800);
            assertThat(frame.top() + frame.image().getHeight()).isLessThanOrEqualTo(450);
            Set<Integer> opaque = new HashSet<>();
            for (int y = 0; y < frame.image().getHeight(); y++) {
                for (int x = 0; x < frame.image().getWidth(); x++) {
                    opaque.add(frame.image().getRGB(x, y) >>> 24);
                }
            }
            assertThat(opaque).contains(0, 255);
        }
    }

    @Test
    void flatColoursAreExact() throws IOException {
        BufferedImage first = frames(new Animation(0.2, 5, true), PictureTheme.LIGHT).getFirst().image();
        assertThat(first.getRGB(1, 1)).isEqualTo(PictureTheme.LIGHT.palette().background());
        BufferedImage painted = painted();
        long far = 0;
        for (int y = 0; y < 450; y++) {
            for (int x = 0; x < 800; x++) {
                int one = first.getRGB(x, y);
                int other = painted.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    far += Math.abs((one >> shift & 255) - (other >> shift & 255)) > 24 ? 1 : 0;
                }
            }
        }
        assertThat(far).as("channels that are clearly off").isLessThan(800 * 450 / 100);
    }

    private static BufferedImage painted() throws IOException {
        Picture picture = Picture.of(Lens.TRAFFIC).withScale(0.5);
        byte[] png = Exported.bytes(AnyOutcome.of(SomeOutcomes.sixtyInstances()), picture, Format.PNG);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "61, 20", "6, 0", "6, 51"})
    void whatAGifCannotDoIsRefused(double seconds, int framesPerSecond) {
        assertThatThrownBy(() -> new Animation(seconds, framesPerSecond, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
