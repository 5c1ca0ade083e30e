package dev.bayplan.model.settings;

import dev.bayplan.model.Check;

/// How many pods the kubelet is told to admit.
///
/// @param rule which number
/// @param own  the number where the rule is [MaxPodsRule#OWN]; kept, but not looked at, elsewhere
public record MaxPods(MaxPodsRule rule, int own) {

    public static final MaxPods PUBLISHED = new MaxPods(MaxPodsRule.PUBLISHED, 110);

    /// Fewer leave no room for the two pods that every node has.
    private static final int FEWEST = 2;

    private static final int MOST = 20_000;

    public MaxPods {
        Check.between("own", own, FEWEST, MOST);
    }

    public MaxPods withRule(MaxPodsRule other) {
        return new MaxPods(other, own);
    }

    public MaxPods withOwn(int pods) {
        return new MaxPods(rule, pods);
    }
}
