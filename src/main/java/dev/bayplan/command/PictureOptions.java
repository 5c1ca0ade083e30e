package dev.bayplan.command;

import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.PictureTheme;
import dev.bayplan.export.Surroundings;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.text.Messages;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say how a scenario is drawn.
final class PictureOptions {

    private static final String BOTH = "both";
    private static final String EVERY = "all";

    /// A PNG that is not asked for its size is sharp on a projector.
    private static final double USUAL_SCALE_OF_PNG = 2;

    @Option(
            names = "--lens", paramLabel = "L",
            description = "traffic, network, security-groups, iam, cost or lifecycle; if not said, that of the "
                    + "scenario.")
    private @Nullable String lens;

    @Option(names = "--theme", paramLabel = "T", description = "light (the default), dark or high-contrast.")
    private String theme = "light";

    @Option(names = "--show", paramLabel = "WHICH", description = "eks, ecs or both (the default).")
    private String show = BOTH;

    @Option(
            names = "--scale", paramLabel = "X",
            description = "1 is 1,600 × 900 pixels; up to 10.24. 2 for PNG, else 1, if not said.")
    private @Nullable Double scale;

    @Option(names = "--width", paramLabel = "PIXELS", description = "Instead of a scale: 160 to 16,384; always 16:9.")
    private @Nullable Integer width;

    @Option(
            names = "--step", paramLabel = "N",
            description = "Traffic lens: follows one request up to step N; all = a numbered file for each step.")
    private @Nullable String step;

    @Option(
            names = "--at", paramLabel = "SECONDS",
            description = "The clusters at that time of what the script leads to, through any lens.")
    private @Nullable Integer at;

    @Option(
            names = "--story",
            description = "The story of the file, a page for each of its steps: as pptx or pdf all in one file, as png "
                    + "or svg a numbered file each.")
    private boolean story;

    @Option(
            names = "--no-background", negatable = true,
            description = "--no-background leaves a picture transparent where nothing is drawn.")
    private boolean noBackground;

    @Option(
            names = "--no-title", negatable = true,
            description = "--no-title leaves out title and caption, and what fleet and workloads there are.")
    private boolean noTitle;

    @Option(names = "--no-date", negatable = true, description = "--no-date leaves out the as-of date.")
    private boolean noDate;

    @Option(
            names = "--no-legend", negatable = true,
            description = "--no-legend leaves out what colours and shapes mean.")
    private boolean noLegend;

    @Option(
            names = "--no-source", negatable = true,
            description = "--no-source leaves out where limits and rules stand.")
    private boolean noSource;

    /// Refuses what does not go together, before anything is read.
    void check(Format format, CommandLine line) {
        if (story) {
            checkStory(format, line);
        }
        if (at != null && (at < 0 || at > ScriptEntry.LATEST)) {
            throw new ParameterException(
                    line, Messages.text("command.between", "--at", 0, ScriptEntry.LATEST, at));
        }
        if (scale != null && width != null) {
            throw new ParameterException(line, Messages.text("command.render.scaleOrWidth"));
        }
        if (step != null && (format == Format.GIF || !format.isPicture())) {
            throw new ParameterException(line, Messages.text("command.render.noSteps", format.word()));
        }
        if (format == Format.GIF && noBackground) {
            throw new ParameterException(line, Messages.text("command.render.opaque"));
        }
        Picture _ = picture(Lens.TRAFFIC, format, line);
    }

    /// Each step of a story says itself what it shows.
    private void checkStory(Format format, CommandLine line) {
        if (!format.tellsStories()) {
            throw new ParameterException(line, Messages.text("command.render.noStories", format.word()));
        }
        for (String option : new String[] {"--lens", "--step", "--at"}) {
            if (line.getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(line, Messages.text("command.render.ofStory", option));
            }
        }
    }

    boolean tellsStory() {
        return story;
    }

    /// {@return the outcome at the time that is asked for}
    Outcome atItsTime(Outcome outcome, Catalogs catalogs) {
        return at == null ? outcome : outcome.at(at, catalogs);
    }

    boolean everyStep() {
        return EVERY.equals(step);
    }

    /// {@return how to draw a scenario whose own lens is `own`}
    Picture picture(Lens own, Format format, CommandLine line) {
        Picture picture = Picture.of(lens(own, format, line))
                .withShown(shown(line))
                .withTheme(Word.choose("--theme", theme, PictureTheme.values(), line))
                .withBackground(!noBackground)
                .withSurroundings(new Surroundings(!noTitle, !noDate, !noLegend, !noSource))
                .withScale(scale(format, line));
        return step == null || everyStep() ? picture : picture.withStep(step(step, line));
    }

    /// Requests are on their way in one lens alone.
    private Lens lens(Lens own, Format format, CommandLine line) {
        boolean moves = format == Format.GIF || step != null;
        if (lens == null) {
            return moves ? Lens.TRAFFIC : own;
        }
        Lens wanted = Word.choose("--lens", lens, Lens.values(), line);
        if (moves && wanted != Lens.TRAFFIC) {
            throw new ParameterException(line, Messages.text("command.render.trafficAlone", lens));
        }
        return wanted;
    }

    private Set<Orchestrator> shown(CommandLine line) {
        return show.equalsIgnoreCase(BOTH)
                ? EnumSet.allOf(Orchestrator.class)
                : EnumSet.of(Word.choose("--show", show, Orchestrator.values(), line));
    }

    private double scale(Format format, CommandLine line) {
        if (width != null) {
            int least = (int) Math.round(Picture.SMALLEST_SCALE * Picture.of(Lens.TRAFFIC).width());
            int most = Picture.of(Lens.TRAFFIC).withScale(Picture.LARGEST_SCALE).width();
            if (width < least || width > most) {
                throw new ParameterException(line, Messages.text("command.between", "--width", least, most, width));
            }
            return Picture.scaleOfWidth(width);
        }
        if (scale == null) {
            return format == Format.PNG ? USUAL_SCALE_OF_PNG : 1;
        }
        if (!(scale >= Picture.SMALLEST_SCALE && scale <= Picture.LARGEST_SCALE)) {
            throw new ParameterException(
                    line, Messages.text(
                            "command.between", "--scale", Picture.SMALLEST_SCALE, Picture.LARGEST_SCALE, scale));
        }
        return scale;
    }

    private static int step(String step, CommandLine line) {
        if (!step.matches("[1-9]")) {
            throw new ParameterException(line, Messages.text("command.render.step", step));
        }
        return Integer.parseInt(step);
    }
}
