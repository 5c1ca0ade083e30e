package dev.bayplan.text;

import static dev.bayplan.model.limits.Arithmetic.given;
import static dev.bayplan.model.limits.Arithmetic.product;
import static dev.bayplan.model.limits.Arithmetic.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.SomeTypes;
import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.EcsLimits;
import dev.bayplan.model.limits.InstanceLimits;
import dev.bayplan.model.limits.NodeNetwork;
import dev.bayplan.model.limits.Quantity;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.scenario.PlainScenario;
import org.junit.jupiter.api.Test;

class ArithmeticTextTest {

    private static Arithmetic number(long value) {
        return given(Quantity.INSTANCES, value);
    }

    @Test
    void limitsReadAsTheyAreComputed() {
        Arithmetic pods = NodeNetwork.ofSecondaryAddresses(3, 10).pods();
        assertThat(ArithmeticText.numbers(pods)).isEqualTo("3 × (10 − 1) + 2 = 29");
        assertThat(ArithmeticText.numbers(EcsLimits.awsvpcTasks(15))).isEqualTo("15 − 1 = 14");
        assertThat(ArithmeticText.named(pods))
                .isEqualTo("3 ENIs × (10 IPv4 − 1 primary) + 2 in the host's network = 29");
    }

    @Test
    void memoryOfANodeReadsAsItIsComputed() {
        var limits = InstanceLimits.of(
                Orchestrator.EKS, SomeTypes.named("m5.large", SomeTypes.TODAY), PlainScenario.of(SomeTypes.TODAY));
        assertThat(ArithmeticText.numbers(limits.demands().getLast().bound().arithmetic()))
                .isEqualTo("8,192 − 615 − (11 × 29 + 255) − 100 = 6,903");
    }

    @Test
    void singleNumberHasNoResult() {
        assertThat(ArithmeticText.numbers(number(1_373))).isEqualTo("1,373");
    }

    @Test
    void differenceIsNeverBelowZero() {
        assertThat(ArithmeticText.numbers(number(1).minus(number(3)))).isEqualTo("1 − 3 = 0");
    }

    @Test
    void bracketsStandWhereTheSumWouldReadOtherwise() {
        assertThat(ArithmeticText.numbers(product(sum(number(1), number(2)), number(3)))).isEqualTo("(1 + 2) × 3 = 9");
        assertThat(ArithmeticText.numbers(number(9).minus(sum(number(1), number(2))))).isEqualTo("9 − (1 + 2) = 6");
        assertThat(ArithmeticText.numbers(number(9).minus(number(1)).dividedBy(number(2))))
                .isEqualTo("(9 − 1) ÷ 2 = 4");
        assertThat(ArithmeticText.numbers(number(24).dividedBy(product(number(2), number(3)))))
                .isEqualTo("24 ÷ (2 × 3) = 4");
        assertThat(ArithmeticText.numbers(product(number(3), number(4).dividedBy(number(5)))))
                .isEqualTo("3 × (4 ÷ 5) = 0");
    }

    @Test
    void quotientIsRoundedDown() {
        assertThat(ArithmeticText.numbers(number(251).dividedBy(number(10)))).isEqualTo("251 ÷ 10 = 25");
    }
}
