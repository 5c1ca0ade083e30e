package dev.bayplan.model;

/// Says that a value was refused: which field, what is allowed, what was found. The message is meant for the user.
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String allowed;
    private final String found;

    /// @param field   path of the field inside the value that refused it, for example `replicas` or `fleet[0].count`
    /// @param allowed completes "must be …"
    /// @param found   what was given instead
    public InvalidValueException(String field, String allowed, Object found) {
        super("%s must be %s but is %s".formatted(field, allowed, found));
        this.field = field;
        this.allowed = allowed;
        this.found = String.valueOf(found);
    }

    public String field() {
        return field;
    }

    public String allowed() {
        return allowed;
    }

    public String found() {
        return found;
    }

    /// {@return the same refusal, seen from the value that holds the refused one}
    public InvalidValueException inside(String holder) {
        return new InvalidValueException(holder + "." + field, allowed, found);
    }
}
