package dev.bayplan.command;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.EcsLimits;
import dev.bayplan.model.limits.TrunkedTasks;
import dev.bayplan.model.limits.TypeLimits;
import dev.bayplan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The limits of instance types as a table to read.
final class LimitsTable {

    private static final String ROW = "%-20s %6s %10s %8s %9s %9s %9s %9s %9s %9s %9s %9s%n";

    private final List<TypeLimits> types;

    LimitsTable(List<TypeLimits> types) {
        this.types = types;
    }

    String text() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, ROW, (Object[]) Messages.text("command.limits.columns").split(", ", -1)));
        for (TypeLimits type : types) {
            text.append(row(type));
        }
        text.append(String.format(Locale.ROOT, "%n%s%n", Messages.text("command.limits.note")));
        return text.toString();
    }

    private static String row(TypeLimits limits) {
        return String.format(
                Locale.ROOT, ROW,
                limits.type().name(), limits.type().vcpus(), limits.type().memoryMib(),
                limits.type().interfaces().enis() + "×" + limits.type().interfaces().ipv4PerEni(),
                limits.maxPods().value(), shown(limits.customNetworking()), shown(limits.prefixes()),
                shown(limits.recommended()), shown(limits.ipv6()), shown(limits.branchInterfaces()),
                awsvpc(limits), limits.trunked().map(LimitsTable::trunked).orElse(shown(Optional.empty())));
    }

    /// A number that is printed otherwise too is marked.
    private static String awsvpc(TypeLimits limits) {
        return limits.awsvpc().value() + (EcsLimits.publishedOtherwise(limits.type()).isPresent() ? "?" : "");
    }

    private static String trunked(TrunkedTasks trunked) {
        return switch (trunked.origin()) {
            case PUBLISHED -> String.valueOf(trunked.tasks().value());
            case INFERRED -> trunked.tasks().value() + "*";
        };
    }

    private static String shown(Optional<Arithmetic> limit) {
        return limit.map(arithmetic -> String.valueOf(arithmetic.value())).orElse("–");
    }

    private static String shown(@Nullable Integer limit) {
        return limit == null ? "–" : String.valueOf(limit);
    }
}
