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
            for (Path old : classes) {
                OldClasses.renew(old);
            }
            if (module.descriptor().isAutomatic()) {
                Files.write(content.getPath("module-info.class"), descriptors.of(module.descriptor(), classes));
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
