package dev.bayplan.command;

import dev.bayplan.export.Animation;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.store.AtomicFile;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan render`: pictures of scenarios, or their numbers, as files. Starts no toolkit and asks for no display.
@Command(
        name = "render",
        description = "Draws scenarios to files, or writes their numbers; needs no display.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE", arity = "1..*",
            description = "*.bayplan.json files, SVG pictures that Bayplan drew, or example:NAME.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--out", required = true, paramLabel = "OUT",
            description = "A file; a folder, for one file or more; or - for standard output.")
    private String out = "";

    @Option(
            names = "--format", paramLabel = "F",
            description = "png, svg, pdf, pptx, gif (requests on their way), csv or json (the numbers). "
                    + "Usually the ending of OUT says it.")
    private @Nullable String format;

    @Option(
            names = "--at", paramLabel = "SECONDS",
            description = "The clusters as the script has left them by then; without it as they begin.")
    private @Nullable Integer at;

    @Mixin
    private final PictureOptions pictures = new PictureOptions();

    @Mixin
    private final AnimationOptions animations = new AnimationOptions();

    /// @param standardOutput where a file goes that is written to no file
    RenderCommand(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() {
        // Java 2D paints in memory, and shall not look for a screen.
        System.setProperty("java.awt.headless", "true");
        CommandLine line = BayplanCommand.line(spec);
        RenderTarget target = RenderTarget.of(out, format, files.size(), line);
        pictures.check(target.format(), line);
        Integer seconds = at;
        if (seconds != null && (seconds < 0 || seconds > ScriptEntry.LATEST)) {
            throw new CommandLine.ParameterException(
                    line, Messages.text("command.render.at", ScriptEntry.LATEST, String.valueOf(seconds)));
        }
        Animation animation = animations.animation(line);
        List<ScenarioArgument> scenarios = files.stream().map(file -> ScenarioArgument.of(file, line)).toList();
        target.checkDistinct(scenarios, line);
        Catalogs catalogs = BundledCatalogs.load();
        var exporter = new Exporter();
        int status = CommandLine.ExitCode.OK;
        for (ScenarioArgument argument : scenarios) {
            try {
                Scenario scenario = argument.open(catalogs);
                Outcome begin = Outcome.of(scenario, catalogs);
                Outcome outcome = seconds == null ? begin : later(begin, seconds, catalogs);
                Picture picture = pictures.picture(scenario.view().lens(), target.format(), line);
                Writing writing = (each, to) -> exporter.write(
                        outcome, argument.name(), each, animation, target.format(), to, Progress.UNHEARD);
                if (pictures.everyStep()) {
                    for (int step = 1; step <= Exporter.steps(outcome); step++) {
                        write(target.frame(argument, step, line), picture.withStep(step), writing, line);
                    }
                } else {
                    write(target.file(argument), picture, writing, line);
                }
            } catch (IOException refused) {
                status = BayplanCommand.refusal(refused, line.getErr());
            }
        }
        return status;
    }

    private static Outcome later(Outcome begin, int seconds, Catalogs catalogs) {
        Lifecycle played = begin.play(seconds, Lifecycle.USUAL_SEED);
        return begin.at(played.eks().at(seconds), played.ecs().at(seconds), catalogs);
    }

    private interface Writing {
        void write(Picture picture, OutputStream to) throws IOException;
    }

    /// @param file null = standard output
    private void write(@Nullable Path file, Picture picture, Writing writing, CommandLine line) throws IOException {
        if (file == null) {
            writing.write(picture, standardOutput);
            standardOutput.flush();
        } else {
            AtomicFile.write(file, to -> writing.write(picture, to));
            line.getOut().println(Messages.text("command.render.written", file));
            line.getOut().flush();
        }
    }
}
