package dev.bayplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The figures that the named sources publish, against the functions that the program uses.
///
/// Reads `golden-cases.json`, or the file that `-Dbayplan.goldenCases=PATH` names.
class GoldenCasesTest {

    /// Rules that Bayplan does not have yet. Their cases are skipped by name; the list must not outlive its cases.
    static final Set<String> NOT_YET_COVERED = Set.of();

    @TestFactory
    Stream<DynamicTest> answersAreThePublishedOnes() {
        String named = System.getProperty("bayplan.goldenCases", "");
        List<GoldenCase> cases = named.isBlank() ? GoldenCase.bundled() : GoldenCase.in(Path.of(named));
        return cases.stream().map(each -> DynamicTest.dynamicTest(
                each.id() + " (" + each.rule() + ")", () -> check(each)));
    }

    private static void check(GoldenCase golden) {
        if (nameIn(NOT_YET_COVERED, golden).isPresent()) {
            abort("not yet covered: " + golden.rule() + "@" + golden.era());
        }
        Consumer<GoldenCase> rule = nameIn(GoldenRules.ALL.keySet(), golden)
                .map(GoldenRules.ALL::get)
                .orElseThrow(() -> new AssertionError("no rule is called " + golden.rule() + "@" + golden.era()));
        rule.accept(golden);
        golden.check();
    }

    /// A rule is named alone, or with its era where only one era has it.
    private static Optional<String> nameIn(Set<String> names, GoldenCase golden) {
        return Stream.of(golden.rule() + "@" + golden.era(), golden.rule()).filter(names::contains).findFirst();
    }

    @Test
    void rulesNotYetCoveredHaveCasesAndNoAnswer() {
        Set<String> withCases = GoldenCase.bundled().stream()
                .flatMap(each -> Stream.of(each.rule(), each.rule() + "@" + each.era()))
                .collect(Collectors.toSet());
        assertThat(withCases).containsAll(NOT_YET_COVERED).containsAll(GoldenRules.ALL.keySet());
        assertThat(NOT_YET_COVERED).doesNotContainAnyElementsOf(GoldenRules.ALL.keySet());
    }

    @Test
    void unknownRuleFails() {
        GoldenCase golden = GoldenCase.parse("""
                {"id": "x", "era": "both", "rule": "no.such.rule", "inputs": {}, "expected": {}}""");
        assertThatThrownBy(() -> check(golden)).isInstanceOf(AssertionError.class).hasMessageContaining("no.such.rule");
    }

    @Test
    void inputThatIsNotReadFails() {
        GoldenCase golden = GoldenCase.parse("""
                {"id": "x", "era": "both", "rule": "vpc.subnet.usable",
                 "inputs": {"prefixLength": 24, "reserved": 9}, "expected": {"usable": 251}}""");
        assertThatThrownBy(() -> check(golden)).isInstanceOf(AssertionError.class).hasMessageContaining("reserved");
    }

    @Test
    void expectedKeyThatIsNotAnsweredFails() {
        GoldenCase golden = GoldenCase.parse("""
                {"id": "x", "era": "both", "rule": "vpc.subnet.usable",
                 "inputs": {"prefixLength": 24}, "expected": {"usable": 251, "first": 4}}""");
        assertThatThrownBy(() -> check(golden)).isInstanceOf(AssertionError.class).hasMessageContaining("first");
    }

    @Test
    void wrongAnswerFails() {
        GoldenCase golden = GoldenCase.parse("""
                {"id": "x", "era": "both", "rule": "vpc.subnet.usable",
                 "inputs": {"prefixLength": 24}, "expected": {"usable": 252}}""");
        assertThatThrownBy(() -> check(golden)).isInstanceOf(AssertionError.class).hasMessageContaining("252");
    }
}
