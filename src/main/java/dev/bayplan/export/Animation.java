package dev.bayplan.export;

/// How an animated picture runs.
///
/// @param seconds         its length
/// @param framesPerSecond how often it changes, up to 50: a GIF counts in hundredths of a second
/// @param loop            whether it begins again when it ends
public record Animation(double seconds, int framesPerSecond, boolean loop) {

    public static final double LONGEST = 60;
    public static final int MOST_FRAMES_PER_SECOND = 50;
    public static final Animation USUAL = new Animation(6, 20, true);

    public Animation {
        if (!(seconds > 0 && seconds <= LONGEST)) {
            throw new IllegalArgumentException("length must be above 0 up to " + LONGEST + " s but is " + seconds);
        }
        if (framesPerSecond < 1 || framesPerSecond > MOST_FRAMES_PER_SECOND) {
            throw new IllegalArgumentException(
                    "frames a second must be from 1 to " + MOST_FRAMES_PER_SECOND + " but are " + framesPerSecond);
        }
    }

    int frames() {
        return Math.max(1, (int) Math.round(seconds * framesPerSecond));
    }
}
