package dev.bayplan.model.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The instance types whose limits were published on one day.
///
/// @param published   the day of the snapshot
/// @param holdsFrom   the first as-of date for which Bayplan uses it
/// @param sources     where the figures come from
/// @param types       all types, in the order of the snapshot
public record Catalog(LocalDate published, LocalDate holdsFrom, List<Source> sources, List<InstanceType> types) {

    public Catalog {
        sources = List.copyOf(sources);
        types = List.copyOf(types);
    }

    /// {@return the type of that name, if this catalog has it}
    public Optional<InstanceType> find(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /// {@return the types by name}
    public Map<String, InstanceType> byName() {
        return types.stream().collect(Collectors.toUnmodifiableMap(InstanceType::name, Function.identity()));
    }
}
