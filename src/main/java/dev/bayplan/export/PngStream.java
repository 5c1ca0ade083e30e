package dev.bayplan.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG file row by row, as the PNG specification (second edition) has it: true colour, eight bits a channel.
/// No filter goes before the compression: flat colours only grow by one.
final class PngStream implements AutoCloseable {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int WITH_ALPHA = 6;

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final boolean alpha;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] chunk = new byte[CHUNK];

    /// The kind of its filter, none, and its bytes.
    private final byte[] row;

    PngStream(OutputStream to, int width, int height, boolean alpha) throws IOException {
        this.out = new DataOutputStream(to);
        this.alpha = alpha;
        row = new byte[1 + width * (alpha ? 4 : 3)];
        out.writeLong(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {BITS, (byte) (alpha ? WITH_ALPHA : TRUE_COLOUR), 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
    }

    /// Writes the first `rows` rows of a picture of the same width whose pixels are packed integers.
    void write(BufferedImage image, int rows) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        for (int y = 0; y < rows; y++) {
            int at = 1;
            for (int p = y * width; p < (y + 1) * width; p++) {
                int argb = pixels[p];
                row[at++] = (byte) (argb >> 16);
                row[at++] = (byte) (argb >> 8);
                row[at++] = (byte) argb;
                if (alpha) {
                    row[at++] = (byte) (argb >> 24);
                }
            }
            deflater.setInput(row);
            drain();
        }
    }

    private void drain() throws IOException {
        int length;
        do {
            length = deflater.deflate(chunk);
            if (length > 0) {
                chunk("IDAT", chunk, length);
            }
        } while (length > 0);
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /// Ends the file; the stream stays open.
    @Override
    public void close() throws IOException {
        deflater.finish();
        drain();
        deflater.end();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }
}
