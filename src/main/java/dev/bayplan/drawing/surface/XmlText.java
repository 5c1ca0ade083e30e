package dev.bayplan.drawing.surface;

/// Any text as XML may hold it.
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// {@return one line of text in which the replacement character stands for what XML forbids or discourages}
    public static String clean(String text) {
        return text.codePoints()
                .map(codePoint -> isAllowed(codePoint) ? codePoint : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// {@return the same with its signs escaped}
    public static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static boolean isAllowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nothing = (codePoint & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(codePoint) && !surrogate && !nothing;
    }
}
