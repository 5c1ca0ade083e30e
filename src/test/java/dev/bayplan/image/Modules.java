package dev.bayplan.image;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The modules that the runtime is linked of. jlink takes none without a descriptor, and the AOT cache no old classes:
/// jars that have either are given what they lack, in a copy.
final class Modules {

    /// Tells what was changed, as Apache-2.0 asks for; BuildImage puts it beside the licence.
    private static final String CHANGES = "NOTICE-of-changes.txt";

    private final List<Path> paths = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /// @param classPath what the program runs with
    /// @param folder    where copies go
    Modules(List<Path> classPath, Path folder) throws IOException {
        // JavaFX's jars without a platform hold nothing.
        List<Path> full = classPath.stream().filter(path -> !only(path).descriptor().packages().isEmpty()).toList();
        var descriptors = new Descriptors(ModuleFinder.of(full.toArray(Path[]::new)));
        Files.createDirectories(folder);
        for (Path path : full) {
            ModuleReference module = only(path);
            names.add(module.descriptor().name());
            paths.add(Files.isDirectory(path) ? path : linkable(path, module, descriptors, folder));
        }
    }

    List<Path> paths() {
        return paths;
    }

    List<String> names() {
        return names;
    }

    private static ModuleReference only(Path path) {
        return ModuleFinder.of(path).findAll().iterator().next();
    }

    private static Path linkable(Path jar, ModuleReference module, Descriptors descriptors, Path folder)
            throws IOException {
        Path copy = Files.copy(jar, folder.resolve(jar.getFileName()));
        try (FileSystem content = FileSystems.newFileSystem(copy)) {
            List<Path> classes = classes(content);
            List<String> changes = new ArrayList<>();
            int renewed = 0;
            for (Path old : classes) {
                if (OldClasses.renew(old)) {
                    renewed++;
                }
            }
            if (renewed > 0) {
                changes.add(renewed + " class files from before Java 6 were written anew as Java 7, with stack maps.");
            }
            if (module.descriptor().isAutomatic()) {
                changes.add("module-info.class was added.");
                Files.write(content.getPath("module-info.class"), descriptors.of(module.descriptor(), classes));
            }
            if (!changes.isEmpty()) {
                Files.writeString(content.getPath(CHANGES), jar.getFileName() + ", as changed for Bayplan:\n"
                        + String.join("\n", changes) + "\nNothing else differs from what its authors published.\n");
            }
        }
        return copy;
    }

    private static List<Path> classes(FileSystem content) throws IOException {
        try (Stream<Path> files = Files.walk(content.getPath("/"))) {
            return files.filter(file -> file.toString().endsWith(".class")
                            && !file.startsWith("/META-INF")
                            && !file.endsWith("module-info.class"))
                    .toList();
        }
    }
}
