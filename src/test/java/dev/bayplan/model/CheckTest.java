package dev.bayplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void boundsAreAllowed() {
        assertThat(Check.between("count", 0, 0, 1_000)).isZero();
        assertThat(Check.between("count", 1_000, 0, 1_000)).isEqualTo(1_000);
        assertThat(Check.atLeast("count", 3, 3)).isEqualTo(3);
    }

    @Test
    void refusalNamesFieldBoundsAndValue() {
        var refusal = catchThrowableOfType(
                InvalidValueException.class, () -> Check.between("count", 1_373, 0, 1_000));
        assertThat(refusal).hasMessage("count must be from 0 to 1,000 but is 1,373");
        assertThat(refusal.field()).isEqualTo("count");
        assertThat(refusal.allowed()).isEqualTo("from 0 to 1,000");
        assertThat(refusal.found()).isEqualTo("1,373");
    }

    @Test
    void tooFewIsRefused() {
        assertThatThrownBy(() -> Check.atLeast("gpus", -1, 0)).hasMessage("gpus must be at least 0 but is -1");
    }

    @Test
    void longestNameIsAllowedAndOneMoreIsNot() {
        String longest = "x".repeat(Check.LONGEST_NAME);
        assertThat(Check.name("name", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Check.name("name", longest + "x"))
                .hasMessage("name must be at most 300 characters long but is 301 long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankNameIsRefused(String blank) {
        assertThatThrownBy(() -> Check.name("name", blank)).hasMessage("name must be a name but is blank");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> Check.name("name", "a\nb"))
                .hasMessage("name must be text without control characters but is text that has some");
    }

    @Test
    void sizedCopies() {
        List<String> copy = Check.sized("names", List.of("a", "b"), 1, 2);
        assertThat(copy).containsExactly("a", "b").isUnmodifiable();
        assertThatThrownBy(() -> Check.sized("names", List.of(), 1, 2))
                .hasMessage("names must be a list of 1 to 2 but is a list of 0");
    }

    @Test
    void secondOfANameIsRefused() {
        assertThatThrownBy(() -> Check.distinct("zones", List.of("a", "b", "a"), name -> name, ".name"))
                .hasMessage("zones[2].name must be different from the others but is \"a\"");
    }

    @Test
    void numbersReadTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Check.number(1_234_567)).isEqualTo("1,234,567");
        } finally {
            Locale.setDefault(before);
        }
    }
}
