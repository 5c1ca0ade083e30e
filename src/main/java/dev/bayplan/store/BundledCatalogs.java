package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.Catalogs;
import java.util.ArrayList;
import java.util.List;

/// The catalogs that come with the program.
public final class BundledCatalogs {

    private static final List<String> FILES = List.of("2018-06-28.json", "2026-08-02.json");

    private BundledCatalogs() {}

    /// {@return all of them, read anew; to be called off the FX thread}
    public static Catalogs load() {
        List<Catalog> catalogs = new ArrayList<>();
        for (String file : FILES) {
            try {
                catalogs.add(CatalogCodec.read(file, BundledFile.content("/catalog/" + file)));
            } catch (FileFormatException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Catalogs(catalogs);
    }
}
