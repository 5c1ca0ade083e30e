package dev.bayplan.drawing.scene;

import dev.bayplan.model.lifecycle.Moment;
import dev.bayplan.model.lifecycle.Phase;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How far everything in a cluster has come at a moment, looked up once, because a frame reads it. Where the plan
/// stands at no moment of a timeline, all of it answers and is of the first version.
public final class Lives {

    /// What a pod or task is like, as far as its shape tells.
    public enum State { READY, STARTING, DRAINING, FAILED }

    private final Plan plan;
    private final @Nullable Moment moment;
    private final @Nullable State[] states;
    private final int[] versions;
    private final int[] ready;

    Lives(Side side) {
        plan = side.plan();
        moment = side.moment();
        states = new State[plan.slots()];
        versions = new int[plan.slots()];
        Arrays.fill(versions, 1);
        ready = new int[plan.instances()];
        for (int s = 0; s < states.length; s++) {
            if (plan.workload(s) < 0) {
                continue;
            }
            State state = State.READY;
            if (moment != null && moment.replica(s) >= 0) {
                state = of(moment.phase(moment.replica(s)));
                versions[s] = moment.version(moment.replica(s));
            }
            states[s] = state;
            ready[plan.instanceOfSlot(s)] += state == State.READY ? 1 : 0;
        }
    }

    private static State of(Phase phase) {
        return switch (phase) {
            case PENDING, WITHOUT_ADDRESS, ATTACHING, PULLING, STARTING -> State.STARTING;
            case READY -> State.READY;
            case DRAINING -> State.DRAINING;
            case BACKING_OFF, LOST, GONE -> State.FAILED;
        };
    }

    /// {@return how far the replica in slot `s` has come}
    public State state(int s) {
        State state = states[s];
        return state == null ? State.READY : state;
    }

    /// {@return the version of the replica in slot `s`, from 1}
    public int version(int s) {
        return versions[s];
    }

    /// {@return whether the address in slot `s` cools down after its replica is gone}
    public boolean isCooling(int s) {
        return isCooling(moment, plan, s);
    }

    static boolean isCooling(@Nullable Moment moment, Plan plan, int s) {
        return moment != null && plan.workload(s) < 0 && moment.isCooling(s);
    }

    /// {@return whether instance `i` was there, and is gone}
    public boolean isLost(int i) {
        return moment != null && moment.isLost(i);
    }

    /// {@return the replicas on instance `i` that answer}
    public int ready(int i) {
        return ready[i];
    }

    /// {@return the replicas in that state}
    int count(State wanted) {
        int count = 0;
        for (State each : states) {
            count += each == wanted ? 1 : 0;
        }
        return count;
    }
}
