package dev.bayplan.drawing.surface.svg;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The letters that a picture uses, as fonts within it: it then looks the same where the fonts are not installed.
final class EmbeddedFonts {

    /// What a browser asks of a font; kerning is left out, for nothing was measured with it.
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private final Fonts fonts;
    private final Map<Typeface, Set<Integer>> used = new EnumMap<>(Typeface.class);

    EmbeddedFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    void use(String text, Typeface typeface) {
        Set<Integer> letters = used.computeIfAbsent(typeface, _ -> new TreeSet<>());
        text.codePoints().filter(codePoint -> fonts.has(codePoint, typeface)).forEach(letters::add);
    }

    /// {@return the rules of a style sheet that bring them}
    String rules() throws IOException {
        var rules = new StringBuilder();
        for (var face : used.entrySet()) {
            if (!face.getValue().isEmpty()) {
                rules.append("@font-face{font-family:'").append(face.getKey().family()).append("';font-weight:")
                        .append(face.getKey().bold() ? "bold" : "normal")
                        .append(";src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(subset(face.getKey(), face.getValue())))
                        .append(")}\n");
            }
        }
        return rules.toString();
    }

    private static byte[] subset(Typeface typeface, Set<Integer> letters) throws IOException {
        try (TrueTypeFont font = Fonts.load(typeface)) {
            var subsetter = new TTFSubsetter(font, TABLES);
            letters.forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
