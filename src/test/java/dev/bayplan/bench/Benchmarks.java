package dev.bayplan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/// Runs every benchmark, one after the other, each in a JVM of its own: what one leaves behind does not slow the next.
///
/// A program, not a test. Arguments: the folder of the program that needs no Java, and perhaps `--json`, `--seconds N`
/// of a run of frames (30) and `--runs N` of them (5).
public final class Benchmarks {

    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED");

    private static final List<Benchmark> ALL = List.of(
            new Benchmark("dev.bayplan.bench.StartBenchmark", List.of()),
            new Benchmark("dev.bayplan.bench.RecomputeBenchmark", List.of()),
            new Benchmark("dev.bayplan.bench.LifecycleBenchmark", List.of()),
            new Benchmark("dev.bayplan.bench.FleetBenchmark", List.of("-Xmx4g")),
            new Benchmark("dev.bayplan.view.canvas.RasterBenchmark", HEADLESS),
            new Benchmark("dev.bayplan.bench.FrameBenchmark", HEADLESS));

    private Benchmarks() {}

    /// One benchmark.
    ///
    /// @param name of its class
    /// @param jvm  options for the JVM
    private record Benchmark(String name, List<String> jvm) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        // Maven hands on what was left empty.
        List<String> given = Arrays.stream(arguments).flatMap(each -> Arrays.stream(each.split(" ")))
                .filter(each -> !each.isBlank())
                .toList();
        boolean json = given.contains(Report.JSON);
        var objects = new StringJoiner(",\n ", "[", "]");
        for (Benchmark benchmark : ALL) {
            Process process = start(benchmark, given);
            try (BufferedReader rows = process.inputReader(StandardCharsets.UTF_8)) {
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    if (json) {
                        objects.add(row);
                    } else {
                        System.out.println(row);
                    }
                }
            }
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(benchmark.name() + " ended with " + status);
            }
        }
        if (json) {
            System.out.println(objects);
        }
    }

    private static Process start(Benchmark benchmark, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(benchmark.jvm());
        command.addAll(List.of(
                "-Dstdout.encoding=UTF-8", "--class-path", System.getProperty("java.class.path"), benchmark.name()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
