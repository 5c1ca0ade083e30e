package dev.bayplan.command;

import dev.bayplan.export.Animation;
import dev.bayplan.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say how an animated picture runs.
final class AnimationOptions {

    @Option(names = "--length", paramLabel = "SECONDS", description = "Of a GIF: up to 60; 6 if not said.")
    private double length = Animation.USUAL.seconds();

    @Option(
            names = {"--fps", "--frames-per-second"}, paramLabel = "N",
            description = "Of a GIF: up to 50; 20 if not said.")
    private int framesPerSecond = Animation.USUAL.framesPerSecond();

    @Option(names = "--no-loop", negatable = true, description = "--no-loop lets a GIF end.")
    private boolean noLoop;

    Animation animation(CommandLine line) {
        if (!(length > 0 && length <= Animation.LONGEST)) {
            throw new ParameterException(
                    line, Messages.text("command.between", "--length", 0, Animation.LONGEST, length));
        }
        if (framesPerSecond < 1 || framesPerSecond > Animation.MOST_FRAMES_PER_SECOND) {
            throw new ParameterException(line, Messages.text(
                    "command.between", "--fps", 1, Animation.MOST_FRAMES_PER_SECOND, framesPerSecond));
        }
        return new Animation(length, framesPerSecond, !noLoop);
    }
}
