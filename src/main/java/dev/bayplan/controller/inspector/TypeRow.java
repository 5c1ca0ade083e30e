package dev.bayplan.controller.inspector;

import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.Locale;

/// An instance type as the list to choose from shows it.
public record TypeRow(String name, String vcpus, String memory, String interfaces, String price) {

    private static final int MIB_PER_GIB = 1_024;

    static TypeRow of(InstanceType type) {
        var limits = type.interfaces();
        return new TypeRow(
                type.name(),
                Messages.text("inspector.type.vcpus", type.vcpus()),
                memory(type.memoryMib()),
                Messages.text("inspector.type.interfaces", limits.enis(), limits.ipv4PerEni()),
                type.usdPerHour() == null
                        ? Messages.text("inspector.type.noPrice")
                        : Messages.text("inspector.type.price", String.format(Locale.ROOT, "%.4f", type.usdPerHour())));
    }

    private static String memory(int mib) {
        return mib % MIB_PER_GIB == 0
                ? Messages.text("inspector.type.gib", Numbers.whole(mib / MIB_PER_GIB))
                : Messages.text("inspector.type.gib", String.format(Locale.ROOT, "%.2f", mib / (double) MIB_PER_GIB));
    }
}
