package dev.bayplan.command;

import dev.bayplan.export.Animation;
import dev.bayplan.export.Deck;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.export.StoryException;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
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
        Animation animation = animations.animation(line);
        List<ScenarioArgument> scenarios = files.stream().map(file -> ScenarioArgument.of(file, line)).toList();
        target.checkDistinct(scenarios, line);
        Catalogs catalogs = BundledCatalogs.load();
        var exporter = new Exporter();
        int status = CommandLine.ExitCode.OK;
        for (ScenarioArgument argument : scenarios) {
            try {
                Scenario scenario = argument.open(catalogs);
                if (pictures.tellsStory()) {
                    tell(deck(argument, scenario, catalogs), argument, target, exporter, line);
                } else {
                    Outcome outcome = pictures.atItsTime(Outcome.of(scenario, catalogs), catalogs);
                    draw(outcome, argument, target, exporter, animation, line);
                }
            } catch (IOException refused) {
                status = BayplanCommand.refusal(refused, line.getErr());
            }
        }
        return status;
    }

    private static Deck deck(ScenarioArgument argument, Scenario scenario, Catalogs catalogs) throws IOException {
        try {
            return Deck.of(scenario, catalogs);
        } catch (StoryException refused) {
            throw new IOException(
                    Messages.text("command.render.story", argument.name(), String.valueOf(refused.getMessage())),
                    refused);
        }
    }

    private void tell(
            Deck deck, ScenarioArgument argument, RenderTarget target, Exporter exporter, CommandLine line)
            throws IOException {
        Format format = target.format();
        Picture picture = pictures.picture(Lens.NETWORK, format, line);
        if (format.hasPages()) {
            write(target.file(argument), to -> exporter.write(deck, picture, format, to, Progress.UNHEARD), line);
            return;
        }
        for (int page = 0; page < deck.steps().size(); page++) {
            int drawn = page;
            write(
                    target.frame(argument, page + 1, line),
                    to -> exporter.writePage(deck, drawn, picture, format, to, Progress.UNHEARD), line);
        }
    }

    private void draw(
            Outcome outcome, ScenarioArgument argument, RenderTarget target, Exporter exporter, Animation animation,
            CommandLine line) throws IOException {
        Picture picture = pictures.picture(outcome.scenario().view().lens(), target.format(), line);
        if (!pictures.everyStep()) {
            write(target.file(argument), writing(outcome, argument, picture, target, exporter, animation), line);
            return;
        }
        for (int step = 1; step <= Exporter.steps(outcome); step++) {
            write(
                    target.frame(argument, step, line),
                    writing(outcome, argument, picture.withStep(step), target, exporter, animation), line);
        }
    }

    private static AtomicFile.Contents writing(
            Outcome outcome, ScenarioArgument argument, Picture picture, RenderTarget target, Exporter exporter,
            Animation animation) {
        return to -> exporter.write(
                outcome, argument.name(), picture, animation, target.format(), to, Progress.UNHEARD);
    }

    /// @param file null = standard output
    private void write(@Nullable Path file, AtomicFile.Contents contents, CommandLine line) throws IOException {
        if (file == null) {
            contents.writeTo(standardOutput);
            standardOutput.flush();
        } else {
            AtomicFile.write(file, contents);
            line.getOut().println(Messages.text("command.render.written", file));
            line.getOut().flush();
        }
    }
}
