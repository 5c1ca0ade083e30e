package dev.bayplan.controller.export;

import dev.bayplan.export.Animation;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.PictureTheme;
import dev.bayplan.export.Surroundings;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Orchestrator;
import dev.bayplan.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What can be chosen of a file to take away. What makes no difference to the rest is closed.
public final class ExportChoices {

    private static final double TWICE = 2;
    private static final Set<Orchestrator> BOTH = Set.copyOf(EnumSet.allOf(Orchestrator.class));

    private final Choice<Format> format =
            new Choice<>(List.of(Format.values()), Format.PNG, Messages::name);
    private final Choice<Lens> lens = new Choice<>(List.of(Lens.values()), Lens.NETWORK, Messages::name);
    private final Choice<Set<Orchestrator>> shown = new Choice<>(
            Stream.concat(Stream.of(BOTH), Stream.of(Orchestrator.values()).map(Set::of)).toList(), BOTH,
            ExportChoices::shown);
    private final Choice<PictureTheme> theme =
            new Choice<>(List.of(PictureTheme.values()), PictureTheme.LIGHT, Messages::name);
    private final Choice<Double> scale = new Choice<>(List.of(1.0, TWICE, 3.0, 4.0), TWICE, ExportChoices::size);
    private final Choice<Boolean> background = Choice.yesOrNo(true);
    private final Choice<Boolean> title = Choice.yesOrNo(true);
    private final Choice<Boolean> date = Choice.yesOrNo(true);
    private final Choice<Boolean> legend = Choice.yesOrNo(true);
    private final Choice<Boolean> source = Choice.yesOrNo(true);
    private final Choice<Followed> followed;
    private final Choice<Boolean> story = Choice.yesOrNo(false);
    private final boolean hasStory;
    private final Choice<Boolean> loop = Choice.yesOrNo(Animation.USUAL.loop());
    private final Choice<Double> length = new Choice<>(
            List.of(2.0, 4.0, Animation.USUAL.seconds(), 10.0, 20.0, Animation.LONGEST), Animation.USUAL.seconds(),
            seconds -> Messages.text("export.seconds", seconds));
    private final Choice<Integer> framesPerSecond = new Choice<>(
            List.of(5, 10, Animation.USUAL.framesPerSecond(), 25, Animation.MOST_FRAMES_PER_SECOND),
            Animation.USUAL.framesPerSecond(), String::valueOf);

    /// @param steps    of the longest way of a request
    /// @param hasStory whether there is a story to tell
    ExportChoices(int steps, boolean hasStory) {
        this.hasStory = hasStory;
        List<Followed> ways = Followed.upTo(steps);
        followed = new Choice<>(ways, ways.getFirst(), Followed::text);
        forEach(choice -> choice.chosenProperty().subscribe(_ -> openWhatMatters()));
    }

    /// Visits each choice that the file depends on.
    interface Visitor {
        void visit(Choice<?> choice);
    }

    void forEach(Visitor visitor) {
        Stream.of(format, story, lens, followed, shown, theme, scale, background, title, date, legend, source, loop,
                length, framesPerSecond).forEach(visitor::visit);
    }

    private void openWhatMatters() {
        boolean drawn = format.chosen().isPicture();
        boolean moves = format.chosen() == Format.GIF;
        // Requests are on their way in one lens alone.
        story.open(hasStory && format.chosen().tellsStories());
        lens.open(drawn && !moves && !isStory());
        Stream.of(shown, theme, title, date, legend, source).forEach(choice -> choice.open(drawn));
        scale.open(format.chosen() == Format.PNG || moves);
        background.open(drawn && !moves);
        followed.open(lens.openProperty().get() && lens.chosen() == Lens.TRAFFIC);
        Stream.of(loop, length, framesPerSecond).forEach(choice -> choice.open(moves));
    }

    /// {@return how it is drawn; what is closed does not count}
    Picture picture() {
        Picture picture = Picture.of(lens.openProperty().get() ? lens.chosen() : Lens.TRAFFIC)
                .withShown(shown.chosen())
                .withTheme(theme.chosen())
                .withBackground(background.chosen() || !background.openProperty().get())
                .withSurroundings(
                        new Surroundings(title.chosen(), date.chosen(), legend.chosen(), source.chosen()))
                .withScale(scale.openProperty().get() ? scale.chosen() : 1);
        return followed.openProperty().get() && followed.chosen() instanceof Followed.Step(int step)
                ? picture.withStep(step)
                : picture;
    }

    Animation animation() {
        return new Animation(length.chosen(), framesPerSecond.chosen(), loop.chosen());
    }

    /// {@return whether each step of a request gets a file of its own}
    boolean isStepByStep() {
        return followed.openProperty().get() && followed.chosen() instanceof Followed.EachStep;
    }

    /// {@return whether the whole story is told, and not one picture}
    boolean isStory() {
        return story.openProperty().get() && story.chosen();
    }

    private static String shown(Set<Orchestrator> those) {
        return those.size() > 1 ? Messages.text("export.both") : Messages.name(those.iterator().next());
    }

    private static String size(double scale) {
        Picture picture = Picture.of(Lens.TRAFFIC).withScale(scale);
        return Messages.text("export.size", scale, picture.width(), picture.height());
    }

    public Choice<Format> format() {
        return format;
    }

    public Choice<Lens> lens() {
        return lens;
    }

    public Choice<Set<Orchestrator>> shown() {
        return shown;
    }

    public Choice<PictureTheme> theme() {
        return theme;
    }

    public Choice<Double> scale() {
        return scale;
    }

    public Choice<Boolean> background() {
        return background;
    }

    public Choice<Boolean> title() {
        return title;
    }

    public Choice<Boolean> date() {
        return date;
    }

    public Choice<Boolean> legend() {
        return legend;
    }

    public Choice<Boolean> source() {
        return source;
    }

    public Choice<Followed> followed() {
        return followed;
    }

    public Choice<Boolean> story() {
        return story;
    }

    public Choice<Boolean> loop() {
        return loop;
    }

    public Choice<Double> length() {
        return length;
    }

    public Choice<Integer> framesPerSecond() {
        return framesPerSecond;
    }
}
