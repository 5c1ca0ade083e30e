package dev.bayplan.drawing.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in a drawing, as typed: `web`, `web-17`, `10.0.0.7`, `eth1@i-3`, `type:m5.large`.
///
/// @param kind what alone is looked at; null = everything
/// @param text in small letters
public record Query(@Nullable Kind kind, String text) {

    /// In place of a number that is not asked for.
    static final int ANY = -1;

    private static final String PENDING = "pending";
    private static final Pattern INTERFACE = Pattern.compile("eth(\\d{1,2})(?:@i-(\\d{1,7}))?");
    private static final Pattern INSTANCE = Pattern.compile("i-(\\d{1,7})");
    private static final Pattern POD = Pattern.compile("(.+)-(\\d{1,7})");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){1,3}\\.?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f]{1,4}(:[0-9a-f]{0,4}){1,7}");
    private static final int OCTETS = 4;

    /// What a word before a colon restricts a search to.
    public enum Kind { WORKLOAD, POD, ADDRESS, ENI, INSTANCE, TYPE, GROUP, ROLE, ZONE }

    /// An interface by its number on its instance, and perhaps the instance; both from 0.
    record Interface(int number, int instance) {}

    /// A replica of a workload of that name, from 1.
    record Replica(String workload, int number) {}

    /// IPv6 addresses, as far as they were typed: whole groups.
    record Ipv6(String typed) {

        /// @param beginning what the address begins with
        /// @param rest      in small letters
        boolean has(String beginning, String rest) {
            if (typed.length() <= beginning.length()) {
                return beginning.startsWith(typed)
                        && (typed.endsWith(":") || beginning.startsWith(":", typed.length()));
            }
            return typed.startsWith(beginning) && typed.substring(beginning.length()).equals(rest);
        }
    }

    /// A block of addresses, as far as it was typed.
    record Block(int base, int mask) {

        boolean has(int address) {
            return (address & mask) == base;
        }
    }

    public static Query of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        int colon = text.indexOf(':');
        if (colon > 0) {
            String word = text.substring(0, colon);
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
            if (kind.isPresent()) {
                return new Query(kind.get(), text.substring(colon + 1).strip());
            }
        }
        return new Query(null, text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private boolean asks(Kind one) {
        return kind == null || kind == one;
    }

    /// {@return whether what has no room or no address is looked for}
    boolean pending() {
        return kind == null && text.equals(PENDING);
    }

    /// {@return whether one of these names is the text: then names that only hold it are not meant}
    boolean isName(Kind one, List<String> names) {
        return asks(one) && names.stream().anyMatch(name -> name.equalsIgnoreCase(text));
    }

    /// {@return which of these names are meant}
    ///
    /// @param exact only those that are the text; else all that hold it
    boolean[] named(Kind one, List<String> names, boolean exact) {
        boolean[] meant = new boolean[names.size()];
        if (asks(one) && !isEmpty()) {
            IntStream.range(0, meant.length).forEach(n -> {
                String name = names.get(n).toLowerCase(Locale.ROOT);
                meant[n] = exact ? name.equals(text) : name.contains(text);
            });
        }
        return meant;
    }

    Optional<Interface> networkInterface() {
        Matcher form = INTERFACE.matcher(text);
        return asks(Kind.ENI) && form.matches()
                ? Optional.of(new Interface(
                        Integer.parseInt(form.group(1)),
                        form.group(2) == null ? ANY : Integer.parseInt(form.group(2)) - 1))
                : Optional.empty();
    }

    /// {@return the number of an instance, from 0, or [#ANY] where none is looked for}
    int instance() {
        Matcher form = INSTANCE.matcher(text);
        return asks(Kind.INSTANCE) && form.matches() ? Integer.parseInt(form.group(1)) - 1 : ANY;
    }

    Optional<Replica> replica() {
        Matcher form = POD.matcher(text);
        return asks(Kind.POD) && form.matches()
                ? Optional.of(new Replica(form.group(1), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    Optional<Ipv6> ipv6() {
        return asks(Kind.ADDRESS) && IPV6.matcher(text).matches() ? Optional.of(new Ipv6(text)) : Optional.empty();
    }

    Optional<Block> addresses() {
        if (!asks(Kind.ADDRESS) || !ADDRESS.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] octets = text.split("\\.", 0);
        int base = 0;
        for (int o = 0; o < OCTETS; o++) {
            int octet = o < octets.length ? Integer.parseInt(octets[o]) : 0;
            if (octet > 255) {
                return Optional.empty();
            }
            base = base << 8 | octet;
        }
        return Optional.of(new Block(base, -1 << (8 * (OCTETS - octets.length))));
    }
}
