package dev.bayplan.model.script;

import dev.bayplan.model.Check;

/// One thing that a person lets happen to both clusters, at a second of their time.
public sealed interface ScriptEntry {

    /// Latest time, in seconds: a week.
    int LATEST = Load.LONGEST;

    /// {@return when, in seconds from the start}
    int at();

    /// The container of a replica ends.
    ///
    /// @param replica which one: counted from 1, the oldest first, of those that run then
    record FailReplica(int at, String workload, int replica) implements ScriptEntry {
        public FailReplica {
            Check.between("at", at, 0, LATEST);
            Check.name("workload", workload);
            Check.atLeast("replica", replica, 1);
        }
    }

    /// An instance is gone, and everything on it.
    ///
    /// @param instance which one: counted from 0 in the order of the fleet
    record LoseInstance(int at, int instance) implements ScriptEntry {
        public LoseInstance {
            Check.between("at", at, 0, LATEST);
            Check.atLeast("instance", instance, 0);
        }
    }

    /// Every instance of an Availability Zone is gone, and no new one starts there.
    ///
    /// @param seconds until instances start there again; 0 = they do not
    record LoseZone(int at, String zone, int seconds) implements ScriptEntry {
        public LoseZone {
            Check.between("at", at, 0, LATEST);
            Check.name("zone", zone);
            Check.between("seconds", seconds, 0, LATEST);
        }
    }

    /// A workload gets a new version, counted on from 1.
    ///
    /// @param health what becomes of its replicas
    record DeployVersion(int at, String workload, VersionHealth health) implements ScriptEntry {
        public DeployVersion {
            Check.between("at", at, 0, LATEST);
            Check.name("workload", workload);
        }
    }

    /// From then on clients send a workload these requests.
    record LoadCurve(int at, String workload, Load load) implements ScriptEntry {
        public LoadCurve {
            Check.between("at", at, 0, LATEST);
            Check.name("workload", workload);
        }
    }

    /// {@return the same at another time}
    default ScriptEntry withAt(int other) {
        return switch (this) {
            case FailReplica(_, String workload, int replica) -> new FailReplica(other, workload, replica);
            case LoseInstance(_, int instance) -> new LoseInstance(other, instance);
            case LoseZone(_, String zone, int seconds) -> new LoseZone(other, zone, seconds);
            case DeployVersion(_, String workload, VersionHealth health) -> new DeployVersion(other, workload, health);
            case LoadCurve(_, String workload, Load load) -> new LoadCurve(other, workload, load);
        };
    }

    /// {@return the same where a workload is called otherwise}
    default ScriptEntry withWorkloadRenamed(String old, String name) {
        return switch (this) {
            case FailReplica(int at, String workload, int replica) when workload.equals(old) ->
                    new FailReplica(at, name, replica);
            case DeployVersion(int at, String workload, VersionHealth health) when workload.equals(old) ->
                    new DeployVersion(at, name, health);
            case LoadCurve(int at, String workload, Load load) when workload.equals(old) ->
                    new LoadCurve(at, name, load);
            case FailReplica _, DeployVersion _, LoadCurve _, LoseInstance _, LoseZone _ -> this;
        };
    }

    /// {@return the same where a zone is called otherwise}
    default ScriptEntry withZoneRenamed(String old, String name) {
        return switch (this) {
            case LoseZone(int at, String zone, int seconds) when zone.equals(old) -> new LoseZone(at, name, seconds);
            case FailReplica _, DeployVersion _, LoadCurve _, LoseInstance _, LoseZone _ -> this;
        };
    }
}
