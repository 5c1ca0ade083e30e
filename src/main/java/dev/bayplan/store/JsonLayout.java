package dev.bayplan.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/// How our files are laid out: one field a line, lists of names on one line, LF, a line break at the end. Two versions
/// of a file then differ in the lines of what was changed.
final class JsonLayout implements PrettyPrinter {

    private static final JsonFactory JSON = new JsonFactory();

    /// Lists of objects stand in the outermost object, lists of names deeper.
    private static final int DEEPEST_LIST_OF_OBJECTS = 2;

    private int depth;

    private JsonLayout() {}

    static byte[] write(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(new Context(), text)) {
            content.accept(generator);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Context extends ObjectWriteContext.Base {

        private final PrettyPrinter layout = new JsonLayout();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        breakLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        breakLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        depth--;
        if (entries > 0) {
            breakLine(generator);
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        if (depth <= DEEPEST_LIST_OF_OBJECTS) {
            breakLine(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        if (depth <= DEEPEST_LIST_OF_OBJECTS) {
            generator.writeRaw(',');
            breakLine(generator);
        } else {
            generator.writeRaw(", ");
        }
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        boolean broken = values > 0 && depth <= DEEPEST_LIST_OF_OBJECTS;
        depth--;
        if (broken) {
            breakLine(generator);
        }
        generator.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        breakLine(generator);
    }

    private void breakLine(JsonGenerator generator) {
        generator.writeRaw('\n');
        generator.writeRaw("  ".repeat(depth));
    }
}
