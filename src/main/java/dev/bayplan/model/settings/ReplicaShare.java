package dev.bayplan.model.settings;

import dev.bayplan.model.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number of replicas, or a share of those asked for: what a Deployment takes as `maxSurge` and `maxUnavailable`.
///
/// @param amount    replicas, or hundredths of those asked for; at least 0
/// @param isPercent which of the two
public record ReplicaShare(int amount, boolean isPercent) {

    private static final int WHOLE = 100;
    private static final String ALLOWED = "a number of replicas such as 1, or a share such as 25%";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(%?)");

    public ReplicaShare {
        if (amount < 0) {
            throw new InvalidValueException("amount", ALLOWED, amount);
        }
    }

    public static ReplicaShare percent(int hundredths) {
        return new ReplicaShare(hundredths, true);
    }

    /// {@return what [#toString] writes}
    ///
    /// @param field named where it is something else
    public static ReplicaShare parse(String field, String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new InvalidValueException(field, ALLOWED, '"' + text + '"');
        }
        return new ReplicaShare(Integer.parseInt(written.group(1)), !written.group(2).isEmpty());
    }

    int roundedUp(int replicas) {
        return isPercent ? Math.toIntExact(Math.ceilDiv((long) replicas * amount, WHOLE)) : amount;
    }

    int roundedDown(int replicas) {
        return isPercent ? Math.toIntExact((long) replicas * amount / WHOLE) : amount;
    }

    @Override
    public String toString() {
        return isPercent ? amount + "%" : String.valueOf(amount);
    }
}
