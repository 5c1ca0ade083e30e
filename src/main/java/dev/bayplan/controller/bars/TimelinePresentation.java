package dev.bayplan.controller.bars;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Refusal;
import dev.bayplan.controller.document.Remedy;
import dev.bayplan.controller.document.UnknownTypes;
import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.EarliestDay;
import dev.bayplan.model.scenario.Edit.SetAsOf;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.settings.Requirement;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import dev.bayplan.text.OfferingText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The day whose AWS is used, and the days on which something changed.
public final class TimelinePresentation {

    private final Document document;
    private final Catalogs catalogs;
    private final List<Milestone> milestones = Offering.milestones().stream().map(Milestone::of).toList();
    private final ReadOnlyObjectWrapper<LocalDate> asOf;
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", null);
    private final ReadOnlyObjectWrapper<Refusal> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Refusal.NONE);

    public TimelinePresentation(Document document, Catalogs catalogs) {
        this.document = document;
        this.catalogs = catalogs;
        this.asOf = new ReadOnlyObjectWrapper<>(this, "asOf", document.scenario().asOf());
        document.scenarioProperty().subscribe(scenario -> {
            asOf.set(scenario.asOf());
            refusal.set(Refusal.NONE);
        });
        document.preview().editProperty().subscribe(edit ->
                pointed.set(edit instanceof SetAsOf(LocalDate date) ? date : null));
    }

    public LocalDate first() {
        return Offering.FIRST_DAY;
    }

    /// {@return the day that counts as today, or the as-of date where that is later}
    public LocalDate last() {
        return asOf.get().isAfter(catalogs.today()) ? asOf.get() : catalogs.today();
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    /// Moves to another day. One on which the scenario is not possible is refused and explained.
    public void choose(LocalDate date) {
        try {
            document.apply(new SetAsOf(date));
            refusal.set(Refusal.NONE);
        } catch (InvalidValueException refused) {
            refusal.set(explain(date, refused));
            document.preview().end();
        }
    }

    /// Shows what the scenario would come to on another day.
    public void look(LocalDate date) {
        document.preview().look(
                Messages.text("preview.asOf", Numbers.day(date)), new SetAsOf(date),
                refused -> explain(date, refused).text());
    }

    /// Looks at the next day on which something changed; behind the last of them, at today.
    public void lookNext() {
        look(stops().filter(date -> date.isAfter(seen())).findFirst().orElse(last()));
    }

    /// Looks at the day before on which something changed.
    public void lookPrevious() {
        look(stops().filter(date -> date.isBefore(seen())).reduce((_, later) -> later).orElse(first()));
    }

    /// Moves to the day that is looked at, where one is.
    public void keep() {
        choose(seen());
    }

    /// Returns to the as-of date, where another day is looked at.
    public void end() {
        if (pointed.get() != null) {
            document.preview().end();
        }
    }

    private LocalDate seen() {
        LocalDate looked = pointed.get();
        return looked == null ? asOf.get() : looked;
    }

    /// {@return the day that is looked at before it is chosen; holds null while none is}
    public ReadOnlyObjectProperty<@Nullable LocalDate> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LocalDate> asOfProperty() {
        return asOf.getReadOnlyProperty();
    }

    /// {@return why the last day chosen was refused, and which day would do}
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    private Stream<LocalDate> stops() {
        return Stream.concat(milestones.stream().map(Milestone::date), Stream.of(catalogs.today())).distinct();
    }

    private Refusal explain(LocalDate date, InvalidValueException refused) {
        Scenario scenario = document.scenario();
        List<String> reasons = Stream
                .concat(notOffered(scenario, date), Stream.of(UnknownTypes.on(date, scenario, catalogs)))
                .filter(reason -> !reason.isEmpty())
                .toList();
        if (reasons.isEmpty()) {
            return new Refusal(Refusal.text(refused), null);
        }
        Remedy remedy = EarliestDay.of(scenario, catalogs)
                .filter(day -> day.isAfter(date))
                .map(day -> new Remedy(Messages.text("timeline.use", Numbers.day(day)), () -> choose(day)))
                .orElse(null);
        return new Refusal(
                Messages.text("problem.notOn", Numbers.day(date), String.join("; ", reasons)), remedy);
    }

    private static Stream<String> notOffered(Scenario scenario, LocalDate date) {
        return scenario.requirements().stream()
                .map(Requirement::offering)
                .filter(offering -> !offering.isOfferedOn(date))
                .distinct()
                .map(OfferingText::sentence);
    }
}
