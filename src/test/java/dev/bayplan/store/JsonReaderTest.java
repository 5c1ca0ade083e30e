package dev.bayplan.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", "line 1: must be an object but is empty"),
                arguments(" \n\t", "line 1: must be an object but is empty"),
                arguments("[]", "line 1: must be an object but is a list"),
                arguments("\n\"text\"", "line 2: must be an object but is \"text\""),
                arguments("hello", "line 1: is not JSON from column 1 on: hello"),
                arguments("<!DOCTYPE html>\n<p>", "line 1: is not JSON from column 1 on: <!DOCTYPE html>"),
                arguments("{\n\"a\": [1,\n", "line 2: is not JSON: the file ends too early"),
                arguments("{\n\"a\": \"b", "line 2: is not JSON: the file ends too early"),
                arguments("{\n\"a\": \"b\n}",
                        "line 2: is not JSON: a text does not end in the line in which it begins"),
                arguments("{\n\"a\": 1,\n}", "line 3: is not JSON from column 1 on: }"),
                arguments("{\n\"a\": 1\n\"b\": 2}", "line 3: is not JSON from column 1 on: \"b\": 2}"),
                arguments("{\n\"a\": tru}", "line 2: is not JSON from column 6 on: tru}"),
                arguments("{\n\"a\": 01}", "line 2: is not JSON from column 7 on: 1}"),
                arguments("{\n\"a\": [1}", "line 2: is not JSON from column 8 on: }"),
                arguments("{\n// note\n}", "line 2: is not JSON from column 1 on: // note"),
                arguments("{}\n}", "line 2: must be the end of the file, but more follows the last curly bracket"),
                arguments("{}\n\n{}", "line 3: must be the end of the file, but more follows the last curly bracket"),
                arguments("{} trailing",
                        "line 1: must be the end of the file, but more follows the last curly bracket"),
                arguments("{\n\"a\": 1, \"a\": 2}", "line 2, a: stands here for the second time"),
                arguments("{\"a\":\n" + "[".repeat(100_000),
                        "line 2: must be nested at most 20 levels deep but is nested deeper"),
                arguments("{\"a\":\n[0" + ",0".repeat(200_000) + "]}",
                        "line 2: must be the end of the file: it has more than 100,000 values"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNotOneObjectIsRefusedInItsLine(String text, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    @Test
    void otherEncodingsAreRefusedInTheirLine() {
        String text = "{\n\"a\": \"Größe\"}";

        assertRefused(text.getBytes(Charset.forName("windows-1252")), "line 2: must be UTF-8 text but has a byte 0xF6");
        assertRefused(text.getBytes(StandardCharsets.UTF_16), "line 1: must be UTF-8 text but has a byte 0xFE");
    }

    private static void assertRefused(byte[] content, String message) {
        assertThatThrownBy(() -> JsonReader.read("mine.json", content))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("mine.json, " + message);
    }
}
