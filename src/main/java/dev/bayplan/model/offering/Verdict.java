package dev.bayplan.model.offering;

/// How far a claim holds on a day.
public sealed interface Verdict {

    record True() implements Verdict {}

    record TrueOnlyFor(Condition condition) implements Verdict {}

    record NoLongerTrueSince(Offering offering) implements Verdict {}

    /// The claim was not exact on the day it was made either.
    record NeverExact() implements Verdict {}

    /// What a claim leaves out that it needs to be true.
    enum Condition { NETWORK_LOAD_BALANCER, INSTANCE_TARGETS, NEW_CONNECTIONS, AWSVPC_TASKS, MONTH_OF_720_HOURS }
}
