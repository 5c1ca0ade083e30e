package dev.bayplan.model.settings;

import dev.bayplan.model.offering.Offering;
import java.util.stream.Stream;

/// Something chosen that AWS has not always offered.
///
/// @param field    path of the field that asks for it
/// @param offering what has to be offered
public record Requirement(String field, Offering offering) {

    /// {@return what a choice asks for; nothing where it could always be made}
    static Stream<Requirement> of(String field, Choice choice) {
        return choice.offering().map(offering -> new Requirement(field, offering)).stream();
    }

    /// {@return the offering, where it is asked for}
    static Stream<Requirement> where(boolean asked, String field, Offering offering) {
        return asked ? Stream.of(new Requirement(field, offering)) : Stream.empty();
    }

    /// {@return the same, seen from the value that holds the field}
    public Requirement inside(String holder) {
        return new Requirement(holder + "." + field, offering);
    }
}
