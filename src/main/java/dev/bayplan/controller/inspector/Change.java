package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.offering.NotOfferedException;
import dev.bayplan.model.scenario.Edit;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.OfferingText;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Changes one part of the scenario, and says beforehand what stands in the way.
final class Change<S> {

    private final Document document;
    private final Function<Scenario, S> part;
    private final BiFunction<Scenario, S, Edit> edit;

    /// @param part what is changed
    /// @param edit puts another in its place
    Change(Document document, Function<Scenario, S> part, BiFunction<Scenario, S, Edit> edit) {
        this.document = document;
        this.part = part;
        this.edit = edit;
    }

    S of(Scenario scenario) {
        return part.apply(scenario);
    }

    /// Changes the scenario, or throws an [InvalidValueException].
    void make(UnaryOperator<S> change) {
        document.apply(edit(document.scenario(), change));
    }

    /// {@return why the change cannot be made, in a few words to stand in a menu; empty where it can}
    ///
    /// @param field how the path of what is changed ends: what is not offered is named where it is asked for elsewhere
    String obstacle(Scenario scenario, String field, UnaryOperator<S> change) {
        return refusal(scenario, change)
                .map(refused -> refused instanceof NotOfferedException early
                        ? since(early, field)
                        : Refusal.text(refused))
                .orElse("");
    }

    private static String since(NotOfferedException early, String field) {
        return early.field().endsWith(field)
                ? OfferingText.since(early.offering())
                : OfferingText.named(early.offering());
    }

    /// {@return why the change cannot be made, in a sentence; empty where it can}
    String reason(Scenario scenario, UnaryOperator<S> change) {
        return refusal(scenario, change).map(Refusal::text).orElse("");
    }

    private Optional<InvalidValueException> refusal(Scenario scenario, UnaryOperator<S> change) {
        try {
            var _ = edit(scenario, change).applyTo(scenario);
            return Optional.empty();
        } catch (InvalidValueException refused) {
            return Optional.of(refused);
        }
    }

    private Edit edit(Scenario scenario, UnaryOperator<S> change) {
        return edit.apply(scenario, change.apply(part.apply(scenario)));
    }
}
