package dev.bayplan.store;

import dev.bayplan.text.Messages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where it stands.
sealed interface Json permits JsonObject, Json.Array, Json.Text, Json.Figure, Json.Flag, Json.Nothing {

    Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    Place place();

    record Array(Place place, List<Json> elements) implements Json {}

    record Text(Place place, String value) implements Json {}

    /// A number as it is written, of any length.
    record Figure(Place place, String written) implements Json {}

    record Flag(Place place, boolean value) implements Json {}

    record Nothing(Place place) implements Json {}

    /// {@return the refusal of this value}
    ///
    /// @param allowed completes "must be …"
    default FileFormatException mustBe(String allowed) {
        return place().mustBe(allowed, shown());
    }

    private String shown() {
        return switch (this) {
            case JsonObject _ -> Messages.text("store.object");
            case Array _ -> Messages.text("store.list");
            case Text(_, String value) -> '"' + value + '"';
            case Figure(_, String written) -> written;
            case Flag(_, boolean value) -> String.valueOf(value);
            case Nothing _ -> "null";
        };
    }

    /// {@return what stands at `path`, seen from here; as far along it as the file goes}
    default Json at(String path) {
        Json reached = this;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Json next = reached.next(step.group(1), step.group(2));
            if (next == null) {
                break;
            }
            reached = next;
        }
        return reached;
    }

    private @Nullable Json next(@Nullable String name, @Nullable String index) {
        if (this instanceof JsonObject object && name != null) {
            return object.fields().get(name);
        }
        if (this instanceof Array(_, List<Json> elements) && index != null) {
            int i = Integer.parseInt(index);
            return i < elements.size() ? elements.get(i) : null;
        }
        return null;
    }
}
