package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.catalog.InstanceType.Architecture;
import dev.bayplan.model.catalog.InstanceType.Hypervisor;
import dev.bayplan.model.catalog.InterfaceLimits;
import dev.bayplan.model.catalog.Source;
import java.util.List;

/// Reads a catalog of instance types.
///
/// A header (`format`, `published`, `holdsFrom`, `notes` for whoever opens the file, `sources`), then `types`, one a
/// line. A type may leave out what is so of most: `defaultCardEnis` (as many as `enis`), `branchInterfaces`,
/// `ecsTrunkTasks` and `usdPerHour` (not known), `hypervisor` (`unknown`), `bareMetal` (`false`), `architecture`
/// (`x86_64`), `gpus` (0) and `eksTemplate` (`true`).
public final class CatalogCodec {

    private static final int FORMAT = 1;

    private static final List<String> FIELDS =
            List.of("format", "published", "holdsFrom", "notes", "sources", "types");
    private static final List<String> SOURCE_FIELDS = List.of("citation", "date");
    private static final List<String> TYPE_FIELDS = List.of(
            "name", "vcpus", "memoryMib", "enis", "defaultCardEnis", "ipv4PerEni", "branchInterfaces", "ecsTrunkTasks",
            "hypervisor", "bareMetal", "architecture", "gpus", "usdPerHour", "eksTemplate");

    private CatalogCodec() {}

    /// {@return the catalog}
    ///
    /// @param file    name of the file, for messages
    /// @param content of the file
    public static Catalog read(String file, byte[] content) throws FileFormatException {
        JsonObject root = JsonReader.read(file, content);
        Format.check(root, FORMAT);
        root.allowOnly(FIELDS);
        return root.build(() -> new Catalog(
                root.day("published"),
                root.day("holdsFrom"),
                root.objects("sources", CatalogCodec::source),
                root.objects("types", CatalogCodec::type)));
    }

    private static Source source(JsonObject json) throws FileFormatException {
        json.allowOnly(SOURCE_FIELDS);
        return new Source(json.text("citation"), json.day("date"));
    }

    private static InstanceType type(JsonObject json) throws FileFormatException {
        json.allowOnly(TYPE_FIELDS);
        return json.build(() -> new InstanceType(
                json.text("name"),
                json.whole("vcpus"),
                json.whole("memoryMib"),
                new InterfaceLimits(
                        json.whole("enis"),
                        json.whole(json.has("defaultCardEnis") ? "defaultCardEnis" : "enis"),
                        json.whole("ipv4PerEni")),
                json.wholeIfGiven("branchInterfaces"),
                json.wholeIfGiven("ecsTrunkTasks"),
                json.has("hypervisor") ? json.constant("hypervisor", Hypervisor.class) : Hypervisor.UNKNOWN,
                json.has("bareMetal") && json.flag("bareMetal"),
                json.has("architecture") ? json.constant("architecture", Architecture.class) : Architecture.X86_64,
                json.has("gpus") ? json.whole("gpus") : 0,
                json.has("usdPerHour") ? Double.valueOf(json.positive("usdPerHour")) : null,
                !json.has("eksTemplate") || json.flag("eksTemplate")));
    }
}
