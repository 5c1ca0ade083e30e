package dev.bayplan.controller.bars;

import dev.bayplan.controller.document.Recomputation;
import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.Messages;
import dev.bayplan.text.NoticeText;
import dev.bayplan.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The line at the bottom: what was computed, from which limits, and what to be careful about.
public final class StatusPresentation {

    private final Catalogs catalogs;
    private final Recomputation recomputation;
    private final String catalogText;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper(this, "warning", "");

    public StatusPresentation(Recomputation recomputation, Catalogs catalogs) {
        this.recomputation = recomputation;
        this.catalogs = catalogs;
        this.catalogText = describe(catalogs);
        recomputation.outcomeProperty().subscribe(_ -> show());
        recomputation.problemProperty().subscribe(_ -> show());
    }

    /// {@return which catalogs there are, for example `1,373 instance types, limits of 2 Aug 2026; 115 of 28 Jun 2018`}
    public String catalogText() {
        return catalogText;
    }

    /// {@return where the figures of the catalogs come from, the newest first; a line a source}
    public String catalogSources() {
        return catalogs.inOrder().reversed().stream()
                .filter(catalog -> !catalog.sources().isEmpty())
                .map(StatusPresentation::sources)
                .collect(Collectors.joining("\n"));
    }

    /// {@return what was computed, and how fast}
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// {@return what to be careful about; empty where nothing is}
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    private void show() {
        Outcome outcome = recomputation.outcomeProperty().get();
        String problem = recomputation.problemProperty().get();
        if (outcome == null || !problem.isEmpty()) {
            warning.set(problem);
            return;
        }
        summary.set(Messages.text(
                "status.summary", outcome.scenario().instances(), outcome.eks().plan().placed(),
                outcome.ecs().plan().placed(),
                String.format(Locale.ROOT, "%.1f", recomputation.millisProperty().get())));
        warning.set(warning(outcome));
    }

    private String warning(Outcome outcome) {
        Scenario scenario = outcome.scenario();
        List<String> notices = NoticeText.of(
                Notice.of(scenario, outcome.types(), catalogs), scenario.asOf(), catalogs);
        if (notices.isEmpty()) {
            return "";
        }
        return notices.size() == 1
                ? notices.getFirst()
                : Messages.text("status.moreNotices", notices.getFirst(), notices.size() - 1);
    }

    private static String sources(Catalog catalog) {
        return catalog.sources().stream()
                .map(source -> Messages.text("status.source", source.citation(), Numbers.day(source.date())))
                .collect(Collectors.joining(
                        "\n", Messages.text("status.sources", Numbers.day(catalog.published())) + "\n", ""));
    }

    private static String describe(Catalogs catalogs) {
        List<Catalog> newestFirst = catalogs.inOrder().reversed();
        String newest = describe("status.catalog", newestFirst.getFirst());
        return newestFirst.stream()
                .skip(1)
                .map(catalog -> describe("status.olderCatalog", catalog))
                .collect(Collectors.joining("", newest, ""));
    }

    private static String describe(String key, Catalog catalog) {
        return Messages.text(key, catalog.types().size(), Numbers.day(catalog.published()));
    }
}
