package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/// What stands above the drawing on a page of a talk: a title and a few sentences that can be read from the back of a
/// room, then the day. Of the same size on every page, however much is drawn below.
///
/// @param blocks from top to bottom
/// @param height that it takes from a picture of [SceneLayout#PICTURE_WIDTH] × [SceneLayout#PICTURE_HEIGHT] pixels, and
///               in these
public record Heading(List<Block> blocks, double height) {

    public static final Heading NONE = new Heading(List.of(), 0);

    /// What a block is for.
    public enum Role { TITLE, CAPTION, SUBTITLE }

    /// Lines that belong together.
    ///
    /// @param lines at least one
    /// @param y     the first baseline
    public record Block(List<String> lines, Role role, Typeface typeface, double size, double y) {

        /// {@return from one baseline to the next}
        public double leading() {
            return size * LEADING;
        }

        double lastBaseline() {
            return y + (lines.size() - 1) * leading();
        }
    }

    /// The left edge of its lines where the drawing below begins farther right.
    public static final double MOST_LEFT = 100;

    private static final double TOP = 34;
    private static final double[] TITLE_SIZES = {40, 36, 32, 28};
    private static final Setting[] CAPTION_SETTINGS = {
        new Setting(28, 2), new Setting(25, 3), new Setting(22, 4), new Setting(20, Integer.MAX_VALUE)
    };
    private static final double SUBTITLE_SIZE = 20;
    private static final double GAP = 14;
    private static final double LEADING = 1.28;
    private static final double BALANCING = 20;

    /// What the margin of the drawing below is more than the distance to it should be.
    private static final double TUCKED = 14;

    /// The widest lines: longer ones are hard to follow.
    private static final double ROOM = SceneLayout.PICTURE_WIDTH - 2 * MOST_LEFT;

    /// How large a caption is set, as long as it takes no more than so many lines.
    private record Setting(double size, int mostLines) {}

    /// {@return the heading of a picture of `outcome`, whose title is the heading's}
    ///
    /// @param caption may be empty
    public static Heading of(Outcome outcome, PictureParts parts, String caption, Fonts fonts) {
        List<Block> blocks = new ArrayList<>();
        double y = TOP;
        if (parts.title()) {
            Block title = title(outcome.scenario().title(), fonts);
            blocks.add(title);
            y = title.y() + GAP;
            if (!caption.isBlank()) {
                Block block = caption(caption.strip(), y, fonts);
                blocks.add(block);
                y = block.lastBaseline() + GAP;
            }
        }
        String subtitle = SceneText.subtitle(outcome, parts);
        if (!subtitle.isEmpty()) {
            String fitting = fonts.fit(subtitle, Typeface.REGULAR, SUBTITLE_SIZE, ROOM);
            blocks.add(new Block(
                    List.of(fitting), Role.SUBTITLE, Typeface.REGULAR, SUBTITLE_SIZE, y + SUBTITLE_SIZE));
        }
        return blocks.isEmpty() ? NONE : new Heading(List.copyOf(blocks), blocks.getLast().lastBaseline() - TUCKED);
    }

    private static Block title(String title, Fonts fonts) {
        double fitting = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (double size : TITLE_SIZES) {
            if (fonts.width(title, Typeface.BOLD, size) <= ROOM) {
                fitting = size;
                break;
            }
        }
        return new Block(
                List.of(fonts.fit(title, Typeface.BOLD, fitting, ROOM)), Role.TITLE, Typeface.BOLD, fitting,
                TOP + TITLE_SIZES[0]);
    }

    private static Block caption(String caption, double top, Fonts fonts) {
        for (Setting setting : CAPTION_SETTINGS) {
            int fewest = broken(caption, setting.size, ROOM, fonts).size();
            if (fewest <= setting.mostLines) {
                List<String> lines = balanced(caption, setting.size, fewest, fonts);
                return new Block(lines, Role.CAPTION, Typeface.REGULAR, setting.size, top + setting.size);
            }
        }
        throw new IllegalStateException("the last setting takes any number of lines");
    }

    /// {@return lines about as wide as each other: no word stands alone on the last one}
    private static List<String> balanced(String text, double size, int fewest, Fonts fonts) {
        double room = ROOM;
        while (broken(text, size, room - BALANCING, fonts).size() == fewest && room > ROOM / 2) {
            room -= BALANCING;
        }
        return broken(text, size, room, fonts);
    }

    /// Breaks between words, and within one that is too long for a line.
    private static List<String> broken(String text, double size, double room, Fonts fonts) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = fitting(rest, size, room, fonts);
            int space = end < rest.length() ? rest.lastIndexOf(' ', end) : end;
            end = space > 0 ? space : end;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /// {@return the end of as much of `text` as fits a line, at least one letter}
    private static int fitting(String text, double size, double room, Fonts fonts) {
        int end = 0;
        double wide = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            wide += fonts.width(text.substring(end, next), Typeface.REGULAR, size);
            if (wide > room && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
