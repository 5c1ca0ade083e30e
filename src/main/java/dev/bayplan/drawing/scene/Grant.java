package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.reach.IamScope;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Lens;

/// How what a replica holds differs from what it asked for, as the lenses of security groups and of IAM mark it.
public enum Grant {
    AS_ASKED,
    /// Holds something that it did not ask for.
    TOO_WIDE,
    /// Is merely without something that it asked for.
    LACKING;

    /// {@return what a lens marks on replicas of workload `w` on instances of group `g`}
    public static Grant of(Side side, int g, int w, Lens lens) {
        return switch (lens) {
            case TRAFFIC, NETWORK, COST, LIFECYCLE -> AS_ASKED;
            case SECURITY_GROUPS -> {
                SecurityScope scope = side.securityScope();
                yield of(scope.isTooWide(g, w), scope.isLacking(g, w));
            }
            case IAM -> {
                IamScope scope = side.iamScope();
                yield of(scope.isTooWide(g, w), scope.isLacking(g, w));
            }
        };
    }

    private static Grant of(boolean tooWide, boolean lacking) {
        return tooWide ? TOO_WIDE : lacking ? LACKING : AS_ASKED;
    }
}
