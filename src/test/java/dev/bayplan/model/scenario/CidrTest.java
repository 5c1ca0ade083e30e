package dev.bayplan.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bayplan.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.0.0.0/16,         65536, 10.1.0.0/16
            10.0.16.0/20,         4096, 10.0.32.0/20
            192.168.255.240/28,     16, 192.169.0.0/28
            127.255.255.0/24,      256, 128.0.0.0/24
            """)
    void blockIsReadAndWritten(String text, int size, String next) {
        Cidr cidr = Cidr.parse(text);
        assertThat(cidr).hasToString(text);
        assertThat(cidr.size()).isEqualTo(size);
        assertThat(cidr.next()).hasToString(next);
    }

    @Test
    void spacesAroundAreForgiven() {
        assertThat(Cidr.parse(" 10.0.0.0/20 ")).hasToString("10.0.0.0/20");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "10.0.0.0", "10.0.0/20", "10.0.0.256/28", "10.0.0.0/15", "10.0.0.0/29", "10.0.0.0/99", "::/64", "a.b.c.d/20"
    })
    void otherTextIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Cidr.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "subnet must be an IPv4 block from /16 to /28 (for example 10.0.0.0/20) but is ");
    }

    @Test
    void blockThatStartsInTheMiddleIsRefusedWithTheRightStart() {
        assertThatThrownBy(() -> Cidr.parse("10.0.1.7/20"))
                .hasMessage("subnet must be a block that starts where it says: 10.0.0.0/20 but is 10.0.1.7/20");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.0.0.0/16, 10.0.255.240/28, true
            10.0.0.0/16, 10.1.0.0/28,     false
            10.0.0.0/24, 10.0.1.0/24,     false
            10.0.0.0/24, 10.0.0.0/24,     true
            """)
    void overlapIsMutual(String one, String other, boolean overlaps) {
        assertThat(Cidr.parse(one).overlaps(Cidr.parse(other))).isEqualTo(overlaps);
        assertThat(Cidr.parse(other).overlaps(Cidr.parse(one))).isEqualTo(overlaps);
    }

    @Test
    void highAddressesAreUnsigned() {
        assertThat(Cidr.text(0xFFFF_FFFF)).isEqualTo("255.255.255.255");
    }
}
