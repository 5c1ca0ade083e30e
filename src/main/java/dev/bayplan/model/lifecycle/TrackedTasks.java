package dev.bayplan.model.lifecycle;

import dev.bayplan.model.settings.Scaling;

/// What target tracking remembers of one service: two alarms on one-minute values, three minutes above the target to
/// scale out, fifteen well below it to scale in, and a cool-down after each. A simplification of the real one, which
/// does not say how it works.
final class TrackedTasks {

    /// Seconds between two values of the metric.
    static final int PERIOD = 60;

    private static final int HIGH = 3;
    private static final int LOW = 15;
    private static final int COOL_DOWN = 300;
    private static final double WELL_BELOW = 0.9;

    private final Scaling scaling;
    private int above;
    private int below;
    private int scaledAt = Integer.MIN_VALUE / 2;

    TrackedTasks(Scaling scaling) {
        this.scaling = scaling;
    }

    /// {@return the tasks there should be}
    int recommend(Service service, int now) {
        int current = service.desired;
        double metric = service.utilisation();
        above = metric > scaling.targetPercent() ? above + 1 : 0;
        below = metric < WELL_BELOW * scaling.targetPercent() ? below + 1 : 0;
        int within = Math.clamp(current, scaling.minimum(), scaling.maximum());
        if (within != current) {
            return within;
        }
        boolean out = above >= HIGH;
        // It does not scale in while a deployment is under way.
        boolean in = below >= LOW && !service.deploying;
        if (now - scaledAt < COOL_DOWN || (!out && !in)) {
            return current;
        }
        int wanted = Math.clamp(
                (long) Math.ceil(service.total * metric / scaling.targetPercent()), scaling.minimum(),
                scaling.maximum());
        int next = out ? Math.max(current, wanted) : Math.min(current, wanted);
        scaledAt = next == current ? scaledAt : now;
        return next;
    }
}
