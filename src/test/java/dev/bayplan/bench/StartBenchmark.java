package dev.bayplan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long the image's program takes to its first frame, which has the drawing, against a plain JavaFX window without
/// AOT cache, both as whole processes that end there; until bars and sides are filled too; and to the answer of a
/// command. A program, not a test. Budgets: at most 0.6 times the plain window, at most 0.35 s for the command.
public final class StartBenchmark {

    private static final int PAIRS = 9;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private StartBenchmark() {}

    /// Measures the program whose folder is the first argument.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path program = Path.of(arguments[0], "bin", "bayplan");
        var report = new Report(arguments);
        if (!Files.exists(program)) {
            report.row("start: no program to measure, make it with -Pdist");
            return;
        }
        ProcessBuilder drawing = window(program, "drawing");
        ProcessBuilder whole = window(program, "window");
        var command = new ProcessBuilder(program.toString(), "limits", "m5.large");
        ProcessBuilder plain = plain();
        seconds(drawing);
        seconds(plain);
        double[] ours = new double[PAIRS];
        double[] theirs = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        double[] answers = new double[PAIRS];
        double[] wholes = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            ours[pair] = seconds(drawing);
            theirs[pair] = seconds(plain);
            ratios[pair] = ours[pair] / theirs[pair];
            answers[pair] = seconds(command);
            wholes[pair] = seconds(whole);
        }
        report.row("reference: start of a plain JavaFX window with one label", seconds(median(theirs)));
        report.row(
                "start to the first frame, which has the drawing", seconds(median(ours)),
                new Figure("", median(ratios), "× the plain window"));
        report.row("start to the whole window", seconds(median(wholes)));
        report.row("limits m5.large, whole process", seconds(median(answers)));
    }

    private static Figure seconds(double value) {
        return new Figure("", value, "s");
    }

    /// @param last what ends the program when it has been painted
    private static ProcessBuilder window(Path program, String last) {
        var window = new ProcessBuilder(program.toString());
        window.environment().put(
                "BAYPLAN_JAVA_OPTIONS", String.join(" ", HEADLESS) + " -Dbayplan.exitAfter=" + last);
        return window;
    }

    private static ProcessBuilder plain() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEADLESS);
        String classPath = System.getProperty("java.class.path");
        String toolkit = Stream.of(classPath.split(File.pathSeparator))
                .filter(path -> path.contains("openjfx"))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of(
                "--enable-native-access=javafx.graphics", "--module-path", toolkit, "--add-modules", "javafx.controls",
                "--class-path", classPath, PlainWindow.class.getName()));
        return new ProcessBuilder(command);
    }

    private static double seconds(ProcessBuilder process) throws IOException, InterruptedException {
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        int status = process.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IllegalStateException(process.command() + " ended with " + status);
        }
        return seconds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
