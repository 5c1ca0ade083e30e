package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.bayplan.model.catalog.SomeTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One golden case. It remembers which inputs were read and what was answered, so that nothing in it goes unnoticed.
final class GoldenCase {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode json;
    private final Set<String> read = new HashSet<>();
    private final Map<String, JsonNode> answers = new TreeMap<>();
    private final Map<String, JsonNode> choices = new TreeMap<>();

    private GoldenCase(JsonNode json) {
        this.json = json;
    }

    /// {@return the cases of the file that comes with the tests}
    static List<GoldenCase> bundled() {
        try (InputStream in =
                Objects.requireNonNull(GoldenCase.class.getResourceAsStream("/golden-cases.json"))) {
            return all(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the cases of a file of the same form}
    static List<GoldenCase> in(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return all(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GoldenCase> all(JsonNode root) {
        return root.get("cases").valueStream().map(GoldenCase::new).toList();
    }

    /// {@return a case written in a test}
    static GoldenCase parse(String text) {
        return new GoldenCase(JSON.readTree(text));
    }

    String id() {
        return json.get("id").asString();
    }

    String rule() {
        return json.get("rule").asString();
    }

    String era() {
        return json.get("era").asString();
    }

    /// {@return a day of the era; any day will do where the rule is the same in both}
    LocalDate asOf() {
        return switch (era()) {
            case "2018-06" -> SomeTypes.JUNE_2018;
            case "today", "both" -> SomeTypes.TODAY;
            default -> throw new AssertionError("no day is known for the era " + era());
        };
    }

    boolean has(String key) {
        return json.get("inputs").has(key);
    }

    JsonNode input(String key) {
        read.add(key);
        JsonNode value = json.get("inputs").get(key);
        if (value == null) {
            throw new AssertionError("the case has no input " + key);
        }
        return value;
    }

    int number(String key) {
        return input(key).intValue();
    }

    int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    String text(String key, String otherwise) {
        return has(key) ? input(key).stringValue() : otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? input(key).booleanValue() : otherwise;
    }

    /// {@return a text, or null where the case gives none}
    @Nullable String textOrNull(String key) {
        return has(key) && !input(key).isNull() ? input(key).stringValue() : null;
    }

    /// Gives the program's answer to one expected key. What a case does not ask for is not compared.
    void answer(String key, @Nullable Object value) {
        answers.put(key, JSON.valueToTree(value));
    }

    /// Gives the program's answer where several are right.
    void answerOneOf(String key, Object value) {
        choices.put(key, JSON.valueToTree(value));
    }

    /// Compares every expected key, and fails where an input was not read or an answer is missing.
    void check() {
        assertThat(read).as("inputs that the rule reads").containsAll(json.get("inputs").propertyNames());
        for (Map.Entry<String, JsonNode> expected : json.get("expected").properties()) {
            String key = expected.getKey();
            if (choices.containsKey(key)) {
                assertThat(expected.getValue().values()).as(key).contains(choices.get(key));
            } else if (!agrees(answers.get(key), expected.getValue())) {
                fail("%s of %s must be %s but is %s", key, id(), expected.getValue(), answers.get(key));
            }
        }
    }

    private boolean agrees(@Nullable JsonNode actual, JsonNode expected) {
        if (actual == null) {
            return fail("the rule %s gives no %s", rule(), json.get("expected").propertyNames());
        }
        if (expected.isNumber() && actual.isNumber()) {
            double tolerance = json.has("tolerance") ? json.get("tolerance").doubleValue() : 0;
            return Math.abs(expected.doubleValue() - actual.doubleValue()) <= tolerance;
        }
        if (expected.isContainer() && expected.getNodeType() == actual.getNodeType()) {
            return expected.size() == actual.size() && partsAgree(actual, expected);
        }
        return expected.equals(actual);
    }

    private boolean partsAgree(JsonNode actual, JsonNode expected) {
        if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!agrees(actual.get(i), expected.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return expected.propertyStream().allMatch(part -> agrees(actual.get(part.getKey()), part.getValue()));
    }
}
