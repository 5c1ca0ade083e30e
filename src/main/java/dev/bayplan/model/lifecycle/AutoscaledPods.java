package dev.bayplan.model.lifecycle;

import dev.bayplan.model.settings.Scaling;
import java.util.ArrayDeque;

/// What a HorizontalPodAutoscaler remembers of one Deployment.
final class AutoscaledPods {

    private record Recommendation(int at, int pods) {}

    private final PodAutoscaler rules;
    private final Scaling scaling;
    private final ArrayDeque<Recommendation> recommended = new ArrayDeque<>();
    private int scaledAt = Integer.MIN_VALUE / 2;

    AutoscaledPods(PodAutoscaler rules, Scaling scaling) {
        this.rules = rules;
        this.scaling = scaling;
    }

    /// {@return the pods there should be}
    int recommend(Service service, int now) {
        int current = service.desired;
        // Without a pod there is nothing to measure.
        int wanted = current == 0 ? 0 : PodAutoscaler.desired(
                current, service.utilisation() * service.total / current, scaling.targetPercent());
        wanted = rules.limited(current, Math.max(scaling.minimum(), wanted), scaling.maximum());
        recommended.add(new Recommendation(now, wanted));
        while (recommended.getFirst().at() <= now - rules.downscaleStabilization() && recommended.size() > 1) {
            recommended.removeFirst();
        }
        if (wanted < current && rules.downscaleStabilization() > 0) {
            wanted = Math.min(current, recommended.stream().mapToInt(Recommendation::pods).max().orElse(wanted));
        }
        int since = now - scaledAt;
        boolean tooSoon = wanted > current ? since < rules.upscaleDelay() : since < rules.downscaleDelay();
        if (wanted == current || tooSoon) {
            return current;
        }
        scaledAt = now;
        return wanted;
    }
}
