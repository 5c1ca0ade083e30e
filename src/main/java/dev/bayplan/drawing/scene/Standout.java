package dev.bayplan.drawing.scene;

/// What of a cluster is drawn in full colours while all the rest is faint. Looked up once, because a frame reads it.
public sealed interface Standout permits Carriers, Matches {

    boolean instance(int i);

    /// {@return whether instance `i` stands out, or anything that runs there}
    boolean anythingOn(int i);

    boolean networkInterface(int j);

    /// {@return whether slot `s` of interface `j` on instance `i` stands out, or the replica in it}
    boolean slot(int i, int j, int s);

    /// {@return whether the replica in slot `s` of instance `i` stands out}
    boolean replica(int i, int s);

    /// {@return whether the `n`th replica without address on instance `i` stands out}
    boolean unaddressed(int i, int n);
}
