package dev.bayplan.store;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An object of a file, read field by field. Every method refuses what is missing or of another kind.
record JsonObject(Place place, Map<String, Json> fields) implements Json {

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /// Makes a value of the model from fields.
    @FunctionalInterface
    interface Maker<T> {
        T make() throws FileFormatException;
    }

    /// Makes a value of the model from an object.
    @FunctionalInterface
    interface Decoder<T> {
        T decode(JsonObject object) throws FileFormatException;
    }

    /// {@return `value` as an object}
    static JsonObject of(Json value) throws FileFormatException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw value.mustBe(Messages.text("store.object"));
    }

    /// Refuses any field but those.
    void allowOnly(List<String> names) throws FileFormatException {
        for (Map.Entry<String, Json> field : fields.entrySet()) {
            if (!names.contains(field.getKey())) {
                throw field.getValue().place()
                        .problem(Messages.text("store.unknownField", String.join(", ", names)));
            }
        }
    }

    /// {@return what `maker` makes; what the model refuses is refused in the line of the field it names}
    <T> T build(Maker<T> maker) throws FileFormatException {
        try {
            return maker.make();
        } catch (InvalidValueException e) {
            throw placeOf(e.field()).mustBe(e.allowed(), e.found());
        }
    }

    /// {@return the place of a field that the model names, seen from here}
    Place placeOf(String path) {
        return place.field(path, at(path).place().line());
    }

    /// {@return whether the field is there; one that is null counts as left out}
    boolean has(String name) {
        return fields.containsKey(name) && !(fields.get(name) instanceof Nothing);
    }

    String text(String name) throws FileFormatException {
        return textOf(field(name));
    }

    /// {@return the whole number, or null where the field is left out}
    @Nullable Integer wholeIfGiven(String name) throws FileFormatException {
        return has(name) ? Integer.valueOf(whole(name)) : null;
    }

    int whole(String name) throws FileFormatException {
        return wholeOf(field(name));
    }

    private static int wholeOf(Json value) throws FileFormatException {
        if (!(value instanceof Figure(_, String written))) {
            throw value.mustBe(Messages.text("store.whole"));
        }
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException _) {
            throw value.mustBe(wholeAllowedFor(written));
        }
    }

    private static String wholeAllowedFor(String written) {
        if (!WHOLE.matcher(written).matches()) {
            return Messages.text("store.whole");
        }
        return written.startsWith("-")
                ? Messages.text("store.atLeast", Integer.MIN_VALUE)
                : Messages.text("store.atMost", Integer.MAX_VALUE);
    }

    /// {@return the whole number, or `usual` where the field is left out}
    int whole(String name, int usual) throws FileFormatException {
        return has(name) ? whole(name) : usual;
    }

    double positive(String name) throws FileFormatException {
        Json value = field(name);
        if (value instanceof Figure(_, String written)) {
            double number = Double.parseDouble(written);
            if (number > 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        }
        throw value.mustBe(Messages.text("store.positive"));
    }

    double number(String name) throws FileFormatException {
        Json value = field(name);
        if (value instanceof Figure(_, String written)) {
            return Double.parseDouble(written);
        }
        throw value.mustBe(Messages.text("store.number"));
    }

    boolean flag(String name) throws FileFormatException {
        Json value = field(name);
        if (value instanceof Flag(_, boolean flag)) {
            return flag;
        }
        throw value.mustBe(Messages.text("store.flag"));
    }

    /// {@return the flag, or `usual` where the field is left out}
    boolean flag(String name, boolean usual) throws FileFormatException {
        return has(name) ? flag(name) : usual;
    }

    LocalDate day(String name) throws FileFormatException {
        Json value = field(name);
        try {
            if (value instanceof Text(_, String day)) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException _) {
            // Refused below, as anything else that is no day.
        }
        throw value.mustBe(Messages.text("store.day"));
    }

    LocalDate dayUntil(String name, LocalDate last) throws FileFormatException {
        LocalDate day = day(name);
        if (day.isAfter(last)) {
            throw placeOf(name).mustBe(Messages.text("store.untilToday", last.toString()), day.toString());
        }
        return day;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) throws FileFormatException {
        return constantOf(field(name), type);
    }

    /// {@return the constant, or `usual` where the field is left out}
    <E extends Enum<E>> E constant(String name, E usual) throws FileFormatException {
        return has(name) ? constant(name, usual.getDeclaringClass()) : usual;
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) throws FileFormatException {
        List<E> constants = new ArrayList<>();
        for (Json element : list(name)) {
            constants.add(constantOf(element, type));
        }
        return constants;
    }

    private static <E extends Enum<E>> E constantOf(Json value, Class<E> type) throws FileFormatException {
        if (value instanceof Text(_, String word)) {
            E constant = Word.find(word, type);
            if (constant != null) {
                return constant;
            }
        }
        throw value.mustBe(Messages.text("store.oneOf", String.join(", ", Word.all(type))));
    }

    JsonObject object(String name) throws FileFormatException {
        return of(field(name));
    }

    /// {@return what `decoder` makes of the object, or `usual` where the field is left out}
    <T> T object(String name, Decoder<T> decoder, T usual) throws FileFormatException {
        return has(name) ? decoder.decode(object(name)) : usual;
    }

    List<String> texts(String name) throws FileFormatException {
        List<String> texts = new ArrayList<>();
        for (Json element : list(name)) {
            texts.add(textOf(element));
        }
        return texts;
    }

    List<Integer> wholes(String name) throws FileFormatException {
        List<Integer> numbers = new ArrayList<>();
        for (Json element : list(name)) {
            numbers.add(wholeOf(element));
        }
        return numbers;
    }

    <T> List<T> objects(String name, Decoder<T> decoder) throws FileFormatException {
        List<T> values = new ArrayList<>();
        for (Json element : list(name)) {
            values.add(decoder.decode(of(element)));
        }
        return values;
    }

    private List<Json> list(String name) throws FileFormatException {
        Json value = field(name);
        if (value instanceof Array(_, List<Json> elements)) {
            return elements;
        }
        throw value.mustBe(Messages.text("store.list"));
    }

    private static String textOf(Json value) throws FileFormatException {
        if (value instanceof Text(_, String text)) {
            return text;
        }
        throw value.mustBe(Messages.text("store.text"));
    }

    private Json field(String name) throws FileFormatException {
        Json value = fields.get(name);
        if (value == null) {
            throw place.field(name, place.line()).problem(Messages.text("store.missing"));
        }
        return value;
    }
}
