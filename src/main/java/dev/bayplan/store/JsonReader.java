package dev.bayplan.store;

import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads a file whose whole is one JSON object into [Json] values.
final class JsonReader {

    /// Deeper than any file of Bayplan is.
    static final int DEEPEST = 20;

    /// More values than any file of Bayplan has.
    static final int MOST_VALUES = 100_000;

    /// Jackson sets no limits of its own: ours come with a message of ours.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Place file;
    private final String text;
    private final JsonParser parser;
    private int values;

    private JsonReader(Place file, String text, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.parser = parser;
    }

    static JsonObject read(String name, byte[] content) throws FileFormatException {
        var file = new Place(name, 1);
        String text = FileText.of(file, content);
        if (text.isBlank()) {
            throw file.mustBe(Messages.text("store.object"), Messages.text("store.empty"));
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(file, text, parser).document();
        } catch (JacksonException e) {
            throw notJson(e.getLocation(), file, text);
        }
    }

    private static FileFormatException notJson(TokenStreamLocation location, Place file, String text) {
        int end = text.stripTrailing().length();
        int offset = Math.clamp(location.getCharOffset(), 0, end);
        if (offset == end) {
            return inLineAt(end, file, text).problem(Messages.text("store.endsEarly"));
        }
        String rest = text.substring(offset).lines().findFirst().orElse("").strip();
        return inLineAt(offset, file, text).problem(rest.isEmpty()
                ? Messages.text("store.lineBreak")
                : Messages.text("store.notJson", location.getColumnNr(), Place.shortened(rest)));
    }

    private static Place inLineAt(int offset, Place file, String text) {
        return file.inLine(FileText.line(text, offset));
    }

    private JsonObject document() throws FileFormatException {
        parser.nextToken();
        JsonObject document = JsonObject.of(value(new Place(file.file(), line()), 1));
        int end = (int) parser.currentLocation().getCharOffset();
        String rest = text.substring(end);
        if (!rest.isBlank()) {
            int next = end + rest.length() - rest.stripLeading().length();
            throw inLineAt(next, file, text).problem(Messages.text("store.goesOn"));
        }
        return document;
    }

    private Json value(Place place, int depth) throws FileFormatException {
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            throw new Place(file.file(), place.line()).problem(depth > DEEPEST
                    ? Messages.text("store.tooDeep", DEEPEST)
                    : Messages.text("store.tooMany", MOST_VALUES));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> new Json.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(place, parser.getString());
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            case VALUE_NULL -> new Json.Nothing(place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException(parser.currentToken().name());
        };
    }

    private Json object(Place place, int depth) throws FileFormatException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Place field = place.field(name, line());
            if (fields.put(name, value(field, depth + 1)) != null) {
                throw field.problem(Messages.text("store.twice"));
            }
        }
        return new JsonObject(place, fields);
    }

    private Json array(Place place, int depth) throws FileFormatException {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(place.element(elements.size(), line()), depth + 1));
        }
        return new Json.Array(place, elements);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
