package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.scenario.Scenario;
import java.util.List;

/// The scenarios that come with the program.
public final class BundledExamples {

    private static final List<String> NAMES = List.of(
            "article-load-balancing", "article-vpc-eni", "article-today", "trunking", "security-groups-for-pods",
            "prefix-delegation", "subnet-exhaustion", "cross-zone", "replace-failed", "rolling-update",
            "rolling-update-stalls", "scale-with-load", "fleet-1000", "fleet-5000");

    private BundledExamples() {}

    /// {@return their names, in the order in which to show them}
    public static List<String> names() {
        return NAMES;
    }

    /// {@return the content of one of their files}
    ///
    /// @param name one of [#names]
    public static byte[] content(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no example is called " + name);
        }
        return BundledFile.content("/examples/" + file(name));
    }

    /// {@return one of them}
    ///
    /// @param name     one of [#names]
    /// @param catalogs those that come with the program
    public static Scenario read(String name, Catalogs catalogs) {
        try {
            return new ScenarioCodec(catalogs).read(file(name), content(name));
        } catch (FileFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(String name) {
        return name + ScenarioFiles.ENDING;
    }
}
