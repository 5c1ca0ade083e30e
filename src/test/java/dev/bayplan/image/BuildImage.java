package dev.bayplan.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the program that needs no Java: launchers, a runtime that all modules are linked into, AOT caches, and a zip
/// of them.
///
/// All modules are in the runtime and none lies beside it as a jar: JDK 25 finds an AOT cache to fit only where the
/// module path is the very same and no jar's time has changed, and of the runtime it asks neither.
public final class BuildImage {

    /// What a Windows console may be set to; no module asks for it.
    private static final String CONSOLE_CHARSETS = "jdk.charsets";

    private static final String NATIVE = "glob:**.{so,dylib,dll}";
    private static final List<String> BY_ITSELF = List.of(
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
            "-Dbayplan.exitAfter=window");

    /// What there is an AOT cache for. That of the window holds no profiles: from them the JVM would compile at once
    /// what the first frame does not need, on the processors that paint it.
    private static final Map<String, List<String>> CACHES = Map.of(
            "window", List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"), "commands", List.of());

    private final Platform platform = Platform.here();
    private final Path image;
    private final Path runtime;
    private final Path work;

    private BuildImage(Path target) {
        this.image = target.resolve("bayplan");
        this.runtime = image.resolve("runtime");
        this.work = target.resolve("image");
    }

    /// Takes the class path of the program, the folder of what is copied as it is, the one to build in, and a version.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> classPath = Stream.of(arguments[0].split(File.pathSeparator)).map(Path::of).toList();
        Path target = Path.of(arguments[2]).toAbsolutePath();
        var build = new BuildImage(target);
        delete(build.image);
        delete(build.work);
        copy(Path.of(arguments[1]), build.image);
        build.link(classPath);
        for (String cache : CACHES.keySet()) {
            build.train(cache);
        }
        build.check();
        build.zip(target.resolve("bayplan-" + arguments[3] + "-" + build.platform.withProcessor() + ".zip"));
    }

    private void link(List<Path> classPath) throws IOException {
        var modules = new Modules(classPath, work.resolve("modules"));
        int status = ToolProvider.findFirst("jlink").orElseThrow().run(
                System.out, System.err,
                "--module-path", modules.paths().stream().map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "--add-modules", String.join(",", modules.names()) + "," + CONSOLE_CHARSETS,
                "--strip-debug", "--no-header-files", "--no-man-pages", "--ignore-signing-information",
                "--compress", "zip-0",
                "--exclude-resources", "/javafx.*/*.so,/javafx.*/*.dylib,/javafx.*/*.dll",
                "--output", runtime.toString());
        require(status == 0, "jlink ended with " + status);
        for (int i = 0; i < modules.paths().size(); i++) {
            if (Files.isRegularFile(modules.paths().get(i))) {
                unpack(modules.paths().get(i), runtime.resolve("legal", modules.names().get(i)));
            }
        }
    }

    /// Puts native libraries where JavaFX need not unpack them for each user, and licences where those of Java are.
    private void unpack(Path jar, Path legal) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(content.getPath("/"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = String.valueOf(file.getFileName());
                if (content.getPathMatcher(NATIVE).matches(file)) {
                    Files.copy(file, runtime.resolve(platform.libraries(), name));
                } else if (name.matches("(?i)(licen[cs]e|notice).*") && !name.endsWith(".class")) {
                    Files.createDirectories(legal);
                    Files.copy(file, legal.resolve(file.toString().substring(1).replace('/', '-')));
                }
            }
        }
    }

    /// Fills an AOT cache, in a folder of its own: where there is no window a picture is drawn.
    private void train(String cache) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                runtime.resolve("bin", "java").toString(),
                "@" + image.resolve("lib", "java.options"),
                "-XX:AOTCacheOutput=" + image.resolve("lib", cache + ".aot")));
        command.addAll(CACHES.getOrDefault(cache, List.of()));
        command.addAll(BY_ITSELF);
        command.addAll(List.of("--module", "dev.bayplan/dev.bayplan.Training", cache));
        run(new ProcessBuilder(command), "training-" + cache);
    }

    /// A cache that does not fit would be passed over without a word.
    private void check() throws IOException, InterruptedException {
        String launcher = image.resolve("bin", platform.launcher()).toString();
        for (List<String> command : List.of(List.of(launcher), List.of(launcher, "limits", "m5.large"))) {
            var started = new ProcessBuilder(command);
            started.environment().put("BAYPLAN_JAVA_OPTIONS", "-XX:AOTMode=on " + String.join(" ", BY_ITSELF));
            run(started, "check");
        }
    }

    private void run(ProcessBuilder command, String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve(name));
        Path log = work.resolve(name + ".log");
        int status = command.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        require(status == 0, name + " ended with " + status + ", see " + log);
    }

    private void zip(Path zip) throws IOException {
        Files.deleteIfExists(zip);
        try (FileSystem content = FileSystems.newFileSystem(
                zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            copy(image, content.getPath("bayplan"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        boolean permissions = supportsPermissions(from) && supportsPermissions(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
                if (permissions) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    private static boolean supportsPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
