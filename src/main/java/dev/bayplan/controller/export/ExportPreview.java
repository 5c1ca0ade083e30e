package dev.bayplan.controller.export;

import dev.bayplan.controller.document.Latest;
import dev.bayplan.export.Animation;
import dev.bayplan.export.Deck;
import dev.bayplan.export.Exporter;
import dev.bayplan.export.Format;
import dev.bayplan.export.Picture;
import dev.bayplan.export.Progress;
import dev.bayplan.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How the file will look, painted in the background as soon as something else is chosen.
public final class ExportPreview {

    private static final byte[] NOTHING = {};
    private static final int SEEN_OF_NUMBERS = 4_000;

    /// Of the preview: as many as it has on a dense screen.
    private static final int PIXELS = 1_344;

    /// Of a preview that moves, which takes longer to make.
    private static final int MOVING_PIXELS = 672;
    private static final double MOVING_SECONDS = 4;

    private final ExportSource source;
    private final ExportChoices choices;
    private final Exporter exporter;
    private final Consumer<String> problem;
    private final Latest<byte[]> latest;
    private final Latest<byte[]> moving;
    private final ReadOnlyObjectWrapper<byte[]> picture = new ReadOnlyObjectWrapper<>(this, "picture", NOTHING);
    private final ReadOnlyStringWrapper numbers = new ReadOnlyStringWrapper(this, "numbers", "");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
    private final ReadOnlyBooleanWrapper paged = new ReadOnlyBooleanWrapper(this, "paged", false);
    private int page;

    /// Makes a file in memory.
    interface Painting {
        byte[] paint() throws IOException;
    }

    /// @param problem hears why something cannot be shown
    ExportPreview(
            ExportSource source, ExportChoices choices, Exporter exporter, Consumer<String> problem,
            Executor background, Executor fx) {
        this.source = source;
        this.choices = choices;
        this.exporter = exporter;
        this.problem = problem;
        this.latest = new Latest<>(background, fx);
        this.moving = new Latest<>(background, fx);
    }

    /// Looks anew at what is chosen.
    void look() {
        Format format = choices.format().chosen();
        Picture shown = shown();
        boolean pages = choices.isStory();
        paged.set(pages && source.told().story().size() > 1);
        int turned = page;
        if (pages) {
            remark.set(Messages.text(
                    "export.page", page + 1, source.told().story().size(), source.told().story().get(page).title()));
            show(() -> page(turned, shown, PIXELS), true);
        } else if (format == Format.GIF) {
            remark.set(Messages.text("export.making"));
            show(() -> seen(shown, Optional.empty()), true);
            move(shown);
        } else {
            remark.set(choices.isStepByStep() ? Messages.text("export.lastOf", Exporter.steps(source.outcome())) : "");
            show(
                    () -> format.isPicture() ? seen(shown, Optional.empty()) : bytes(shown, format),
                    format.isPicture());
        }
    }

    /// {@return how the picture is drawn that is looked at}
    private Picture shown() {
        Picture drawn = choices.picture();
        return choices.isStepByStep() ? drawn.withStep(Exporter.steps(source.outcome())) : drawn;
    }

    private void show(Painting work, boolean drawn) {
        latest.request(
                work::paint,
                bytes -> {
                    picture.set(drawn ? bytes : NOTHING);
                    numbers.set(drawn ? "" : beginning(bytes));
                },
                failure -> problem.accept(String.valueOf(failure.getMessage())));
    }

    /// Lets the picture move that is seen already.
    private void move(Picture shown) {
        Animation chosen = choices.animation();
        double seconds = Math.min(chosen.seconds(), MOVING_SECONDS);
        moving.request(
                () -> seen(shown, Optional.of(new Animation(seconds, chosen.framesPerSecond(), chosen.loop()))),
                bytes -> {
                    if (choices.format().chosen() == Format.GIF) {
                        picture.set(bytes);
                        remark.set(Messages.text("export.firstSeconds", seconds));
                    }
                },
                failure -> problem.accept(String.valueOf(failure.getMessage())));
    }

    /// Turns to another page of the story.
    ///
    /// @param by so many pages, forth or back; after the last one comes the first
    public void turn(int by) {
        page = Math.floorMod(page + by, source.told().story().size());
        look();
    }

    private byte[] seen(Picture drawn, Optional<Animation> animation) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exporter.preview(
                source.outcome(), drawn, animation, animation.isPresent() ? MOVING_PIXELS : PIXELS, bytes,
                Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private byte[] page(int turned, Picture drawn, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exporter.previewPage(Deck.of(source.told(), source.catalogs()), turned, drawn, width, bytes);
        return bytes.toByteArray();
    }

    private static String beginning(byte[] text) {
        return new String(Arrays.copyOf(text, Math.min(text.length, SEEN_OF_NUMBERS)), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Picture drawn, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        exporter.write(source.outcome(), source.name(), drawn, Animation.USUAL, format, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    /// {@return what paints the picture that is looked at, at its own size}
    Painting whole() {
        Picture drawn = shown();
        int turned = page;
        return choices.isStory() ? () -> page(turned, drawn, drawn.width()) : () -> bytes(drawn, Format.PNG);
    }

    /// {@return how it would look, as PNG or GIF; empty where it has no look, or none yet}
    public ReadOnlyObjectProperty<byte[]> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// {@return the beginning of the numbers; empty where it is a picture}
    public ReadOnlyStringProperty numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /// {@return what is to be known of the preview; empty where nothing is}
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// {@return whether there are pages to turn}
    public ReadOnlyBooleanProperty pagedProperty() {
        return paged.getReadOnlyProperty();
    }
}
