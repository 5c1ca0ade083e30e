package dev.bayplan.model.scenario;

import dev.bayplan.model.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An IPv4 block as a VPC subnet may have it.
///
/// @param base   first address, as an unsigned number
/// @param length prefix length, from 16 to 28
public record Cidr(int base, int length) {

    /// The largest subnet a VPC allows.
    public static final int SHORTEST = 16;

    /// The smallest subnet a VPC allows.
    public static final int LONGEST = 28;

    private static final String ALLOWED = "an IPv4 block from /16 to /28 (for example 10.0.0.0/20)";
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

    public Cidr {
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidValueException("subnet", ALLOWED, "/" + length);
        }
        if ((base & mask(length)) != base) {
            throw new InvalidValueException(
                    "subnet", "a block that starts where it says: " + text(base & mask(length)) + "/" + length,
                    text(base) + "/" + length);
        }
    }

    /// {@return the block written like `10.0.0.0/20`}
    public static Cidr parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new InvalidValueException("subnet", ALLOWED, '"' + text + '"');
        }
        int base = 0;
        for (int part = 1; part <= 4; part++) {
            int octet = Integer.parseInt(form.group(part));
            if (octet > 255) {
                throw new InvalidValueException("subnet", ALLOWED, '"' + text + '"');
            }
            base = base << 8 | octet;
        }
        return new Cidr(base, Integer.parseInt(form.group(5)));
    }

    /// {@return how many addresses the block has, those AWS keeps included}
    public int size() {
        return 1 << (32 - length);
    }

    public boolean overlaps(Cidr other) {
        int shorter = mask(Math.min(length, other.length));
        return (base & shorter) == (other.base & shorter);
    }

    /// {@return the block of a shorter prefix that this one lies in}
    public Cidr within(int shorter) {
        return new Cidr(base & mask(shorter), shorter);
    }

    /// {@return the block of the same length that follows}
    public Cidr next() {
        return new Cidr(base + size(), length);
    }

    @Override
    public String toString() {
        return text(base) + "/" + length;
    }

    /// {@return an address written with dots}
    public static String text(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }

    private static int mask(int length) {
        return -1 << (32 - length);
    }
}
