package dev.bayplan.model;

/// Says that a value was refused: which field, what is allowed, what was found. The message is meant for the user.
public class InvalidValueException extends IllegalArgumentException {

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

    public final String field() {
        return field;
    }

    public final String allowed() {
        return allowed;
    }

    public final String found() {
        return found;
    }
}
