package dev.bayplan.store;

import dev.bayplan.model.limits.Arithmetic;
import dev.bayplan.model.limits.TrunkedTasks;
import dev.bayplan.model.limits.TypeLimits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The limits of instance types as JSON, for scripts.
public final class LimitsReport {

    private final JsonGenerator json;

    private LimitsReport(JsonGenerator json) {
        this.json = json;
    }

    /// {@return an array with one object for each type; a mode that a type or its date does not have is null}
    public static byte[] write(List<TypeLimits> types) {
        return JsonLayout.write(json -> {
            json.writeStartArray();
            types.forEach(new LimitsReport(json)::type);
            json.writeEndArray();
        });
    }

    private void type(TypeLimits limits) {
        json.writeStartObject();
        json.writeStringProperty("instanceType", limits.type().name());
        json.writeStringProperty("asOf", limits.asOf().toString());
        json.writeNumberProperty("vcpus", limits.type().vcpus());
        json.writeNumberProperty("memoryMib", limits.type().memoryMib());
        json.writeNumberProperty("enis", limits.type().interfaces().enis());
        json.writeNumberProperty("defaultCardEnis", limits.type().interfaces().defaultCardEnis());
        json.writeNumberProperty("ipv4PerEni", limits.type().interfaces().ipv4PerEni());
        json.writeObjectPropertyStart("eks");
        eks(limits);
        json.writeEndObject();
        json.writeObjectPropertyStart("ecs");
        ecs(limits);
        json.writeEndObject();
        Double price = limits.type().usdPerHour();
        if (price == null) {
            json.writeNullProperty("usdPerHour");
        } else {
            json.writeNumberProperty("usdPerHour", price);
        }
        json.writeObjectPropertyStart("article");
        json.writeNumberProperty("addresses", limits.articleAddresses().value());
        json.writeNumberProperty("tasks", limits.articleTasks().value());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void eks(TypeLimits limits) {
        json.writeObjectPropertyStart("secondaryIp");
        json.writeNumberProperty("maxPods", limits.maxPods().value());
        json.writeNumberProperty("podAddresses", limits.podAddresses().value());
        json.writeEndObject();
        maxPods("customNetworking", limits.customNetworking());
        if (limits.prefixes().isPresent()) {
            json.writeObjectPropertyStart("prefixDelegation");
            json.writeNumberProperty("uncapped", limits.prefixes().get().value());
            number("recommended", limits.recommended().map(Arithmetic::value).orElse(null));
            json.writeEndObject();
        } else {
            json.writeNullProperty("prefixDelegation");
        }
        maxPods("ipv6", limits.ipv6());
        Integer branches = limits.branchInterfaces();
        number("branchInterfaces", branches == null ? null : branches.longValue());
    }

    private void ecs(TypeLimits limits) {
        json.writeNumberProperty("awsvpc", limits.awsvpc().value());
        number("awsvpcTrunking", limits.trunked().map(trunked -> trunked.tasks().value()).orElse(null));
        Optional<String> source = limits.trunked().map(TrunkedTasks::origin).map(Word::of);
        if (source.isPresent()) {
            json.writeStringProperty("trunkingSource", source.get());
        } else {
            json.writeNullProperty("trunkingSource");
        }
        json.writeObjectPropertyStart("bridge");
        json.writeNumberProperty("dynamicPorts", limits.dynamicPorts().value());
        json.writeEndObject();
    }

    private void maxPods(String mode, Optional<Arithmetic> limit) {
        if (limit.isPresent()) {
            json.writeObjectPropertyStart(mode);
            json.writeNumberProperty("maxPods", limit.get().value());
            json.writeEndObject();
        } else {
            json.writeNullProperty(mode);
        }
    }

    private void number(String field, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(field);
        } else {
            json.writeNumberProperty(field, value);
        }
    }
}
