package dev.bayplan.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours of an animation, at most 255 of all that were counted, and one for what a frame leaves as it was.
final class GifColors {

    /// Index of the colour that leaves the frame before it visible.
    static final int UNCHANGED = 255;

    private static final int SIZE = 256;

    private final int[] table;
    private final Map<Integer, Byte> nearest = new HashMap<>();
    private final IndexColorModel model;

    private GifColors(List<Integer> chosen) {
        table = new int[SIZE];
        Arrays.fill(table, chosen.getFirst());
        for (int c = 0; c < chosen.size(); c++) {
            table[c] = chosen.get(c);
        }
        byte[] red = new byte[SIZE];
        byte[] green = new byte[SIZE];
        byte[] blue = new byte[SIZE];
        for (int c = 0; c < SIZE; c++) {
            red[c] = (byte) (table[c] >> 16);
            green[c] = (byte) (table[c] >> 8);
            blue[c] = (byte) table[c];
        }
        model = new IndexColorModel(8, SIZE, red, green, blue, UNCHANGED);
    }

    int rgb(int index) {
        return table[index];
    }

    /// {@return a part of a frame in these colours}
    ///
    /// @param before the frame before it; empty = none
    BufferedImage image(int[] before, int[] now, int width, Rectangle part) {
        var image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        WritableRaster raster = image.getRaster();
        byte[] row = new byte[part.width];
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int p = (part.y + y) * width + part.x + x;
                row[x] = before.length > 0 && before[p] == now[p] ? (byte) UNCHANGED : index(now[p]);
            }
            raster.setDataElements(0, y, part.width, 1, row);
        }
        return image;
    }

    private byte index(int rgb) {
        return nearest.computeIfAbsent(rgb & 0xFFFFFF, this::find);
    }

    private byte find(int rgb) {
        int best = 0;
        for (int c = 1; c < UNCHANGED; c++) {
            if (distance(rgb, table[c]) < distance(rgb, table[best])) {
                best = c;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return 3 * red * red + 6 * green * green + blue * blue;
    }

    /// A colour and how many pixels have it.
    private record Counted(int rgb, long pixels) {
        int channel(int shift) {
            return rgb >> shift & 255;
        }

        /// Less than its pixels: thin lines and letters count too.
        double weight() {
            return Math.sqrt((double) pixels);
        }
    }

    /// Counts the colours of some frames and chooses among them by median cut: the largest box of colours is halved
    /// until there are enough, and each is stood for by its most frequent colour. Flat colours thus stay as they are.
    static final class Counter {

        private final Map<Integer, Long> pixels = new HashMap<>();

        void count(int[] frame) {
            int start = 0;
            for (int p = 1; p <= frame.length; p++) {
                if (p == frame.length || frame[p] != frame[start]) {
                    pixels.merge(frame[start] & 0xFFFFFF, (long) p - start, Long::sum);
                    start = p;
                }
            }
        }

        GifColors choose() {
            List<List<Counted>> boxes = new ArrayList<>();
            boxes.add(pixels.entrySet().stream()
                    .map(each -> new Counted(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingInt(Counted::rgb))
                    .toList());
            while (boxes.size() < UNCHANGED) {
                List<Counted> largest = boxes.stream().max(Comparator.comparingDouble(Counter::extent)).orElseThrow();
                if (largest.size() == 1) {
                    break;
                }
                boxes.remove(largest);
                boxes.addAll(halves(largest));
            }
            return new GifColors(boxes.stream()
                    .map(box -> box.stream().max(Comparator.comparingLong(Counted::pixels)).orElseThrow().rgb())
                    .toList());
        }

        private static int range(List<Counted> box, int shift) {
            int least = 255;
            int most = 0;
            for (Counted color : box) {
                least = Math.min(least, color.channel(shift));
                most = Math.max(most, color.channel(shift));
            }
            return most - least;
        }

        private static int widest(List<Counted> box) {
            int widest = 16;
            for (int shift : new int[] {8, 0}) {
                widest = range(box, shift) > range(box, widest) ? shift : widest;
            }
            return widest;
        }

        /// Wide boxes first, and of these the ones that many pixels are in.
        private static double extent(List<Counted> box) {
            return box.size() == 1 ? 0 : range(box, widest(box)) * weight(box);
        }

        private static double weight(List<Counted> box) {
            return box.stream().mapToDouble(Counted::weight).sum();
        }

        /// Cuts where the gap between neighbours is as near the middle of all pixels as can be.
        private static List<List<Counted>> halves(List<Counted> box) {
            int shift = widest(box);
            List<Counted> sorted = box.stream()
                    .sorted(Comparator.<Counted>comparingInt(color -> color.channel(shift))
                            .thenComparingInt(Counted::rgb))
                    .toList();
            double half = weight(sorted) / 2;
            double sum = 0;
            int cut = 0;
            while (cut < sorted.size() - 1 && (cut == 0 || sum < half)) {
                sum += sorted.get(cut).weight();
                cut++;
            }
            return List.of(sorted.subList(0, cut), sorted.subList(cut, sorted.size()));
        }
    }
}
