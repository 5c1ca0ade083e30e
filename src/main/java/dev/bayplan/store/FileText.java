package dev.bayplan.store;

import dev.bayplan.text.Messages;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The text of a file: UTF-8, of bounded size.
final class FileText {

    /// Largest file that is read, in bytes.
    static final int MOST_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /// {@return the text, without the mark that some editors put first}
    static String of(Place file, byte[] content) throws FileFormatException {
        if (content.length > MOST_BYTES) {
            throw new FileFormatException(Messages.text("store.tooLarge", file.file(), MOST_BYTES >> 20));
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found = String.format(Locale.ROOT, "0x%02X", in.get(in.position()));
            throw new Place(file.file(), line(text, text.length())).problem(Messages.text("store.notUtf8", found));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /// {@return the line, counted from 1, in which a character of the text stands}
    static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean carriageReturnAlone = c == '\r' && !text.startsWith("\n", i + 1);
            line += c == '\n' || carriageReturnAlone ? 1 : 0;
        }
        return line;
    }
}
