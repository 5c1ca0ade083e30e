package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.scene.Query.Block;
import dev.bayplan.drawing.scene.Query.Interface;
import dev.bayplan.drawing.scene.Query.Ipv6;
import dev.bayplan.drawing.scene.Query.Kind;
import dev.bayplan.drawing.scene.Query.Replica;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.Target;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.text.AddressText;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What of a cluster matches a search: one pass over the plan, after which only bits are read.
public final class Matches implements Standout {

    private final Plan plan;
    private final Query query;
    private final boolean[] workloads;
    private final boolean[] instancesOfGroup;
    private final boolean[][] replicas;
    private final boolean[] zones;
    private final int instance;
    private final @Nullable Interface wanted;
    private final @Nullable Replica replica;
    private final @Nullable Block addresses;
    private final @Nullable Ipv6 ipv6;

    /// Of interfaces, by how their security groups are called.
    private final List<String> groups;

    private final BitSet instances = new BitSet();
    private final BitSet anyOnInstance = new BitSet();
    private final BitSet networkInterfaces = new BitSet();
    private final BitSet slots = new BitSet();

    /// What was found itself, not only what it holds: instances, then interfaces, then slots.
    private final BitSet hits = new BitSet();

    /// What can be gone to: what was found itself, and instances on which a replica without address was found.
    private final BitSet stops = new BitSet();

    private final int unaddressed;
    private final int withoutPlace;

    public Matches(Side side, Query query) {
        this.plan = side.plan();
        this.query = query;
        Scenario scenario = side.scenario();
        List<String> names = scenario.workloads().stream().map(Workload::name).toList();
        List<String> groupNames = scenario.securityGroups().stream().map(SecurityGroup::name).toList();
        List<String> roleNames = scenario.roles().stream().map(IamRole::name).toList();
        List<String> typeNames = side.types().stream().map(InstanceType::name).toList();
        List<String> zoneNames = scenario.zones().stream().map(Zone::name).toList();
        boolean exact = query.isName(Kind.WORKLOAD, names)
                || query.isName(Kind.GROUP, groupNames)
                || query.isName(Kind.ROLE, roleNames)
                || query.isName(Kind.TYPE, typeNames)
                || query.isName(Kind.ZONE, zoneNames);
        workloads = query.named(Kind.WORKLOAD, names, exact);
        groups = meant(query, Kind.GROUP, groupNames, exact);
        List<String> roles = meant(query, Kind.ROLE, roleNames, exact);
        boolean[] types = query.named(Kind.TYPE, typeNames, exact);
        instancesOfGroup = new boolean[types.length];
        replicas = new boolean[types.length][workloads.length];
        for (int g = 0; g < types.length; g++) {
            instancesOfGroup[g] = types[g] || roles.contains(scenario.fleet().get(g).instanceRole());
            for (int w = 0; w < workloads.length; w++) {
                replicas[g][w] = workloads[w]
                        || side.securityScope().heldBy(g, w).stream().anyMatch(groups::contains)
                        || side.iamScope().heldBy(g, w).stream().anyMatch(roles::contains);
            }
        }
        zones = query.named(Kind.ZONE, zoneNames, exact);
        instance = query.instance();
        wanted = query.networkInterface().orElse(null);
        replica = query.replica().orElse(null);
        addresses = query.addresses().orElse(null);
        ipv6 = query.ipv6().orElse(null);
        int podOf = replica == null ? Query.ANY : indexOf(replica.workload(), names);
        for (int i = 0; i < plan.instances(); i++) {
            look(side, i, podOf);
        }
        stops.or(hits);
        unaddressed = unaddressedOnes();
        withoutPlace = query.pending() ? plan.pendingReplicas() : 0;
    }

    private static List<String> meant(Query query, Kind kind, List<String> names, boolean exact) {
        boolean[] meant = query.named(kind, names, exact);
        return IntStream.range(0, meant.length).filter(n -> meant[n]).mapToObj(names::get).toList();
    }

    private static int indexOf(String name, List<String> names) {
        for (int n = 0; n < names.size(); n++) {
            if (names.get(n).equalsIgnoreCase(name)) {
                return n;
            }
        }
        return Query.ANY;
    }

    private void look(Side side, int i, int podOf) {
        boolean whole = i == instance || instancesOfGroup[plan.group(i)] || zones[plan.zone(i)];
        boolean any = whole;
        String beginning = ipv6 == null ? "" : AddressText.ipv6Of(plan, i);
        instances.set(i, whole);
        hits.set(i, whole);
        for (int e = 0; e < plan.interfaces(i); e++) {
            int j = plan.firstInterface(i) + e;
            boolean found = isWanted(i, e) || holdsGroup(side, j);
            networkInterfaces.set(j, whole || found);
            hits.set(plan.instances() + j, found);
            any |= found;
            boolean all = whole || isWanted(i, e);
            for (int s = plan.firstSlot(j); s < plan.firstSlot(j) + plan.slots(j); s++) {
                boolean here = isFound(i, j, s, podOf, beginning);
                slots.set(s, all || here);
                hits.set(plan.instances() + plan.interfaces() + s, here);
                any |= here;
            }
        }
        for (int n = 0; !any && n < plan.unaddressed(i); n++) {
            any = unaddressed(i, n);
        }
        anyOnInstance.set(i, any);
    }

    private boolean isWanted(int i, int e) {
        return wanted != null && wanted.number() == e && (wanted.instance() == Query.ANY || wanted.instance() == i);
    }

    private boolean holdsGroup(Side side, int j) {
        return !groups.isEmpty() && side.securityScope().onInterface(j).stream().anyMatch(groups::contains);
    }

    private boolean isFound(int i, int j, int s, int podOf, String beginning) {
        int w = plan.workload(s);
        if (w >= 0 && (replicas[plan.group(i)][w]
                || (replica != null && w == podOf && plan.replica(s) == replica.number()))) {
            return true;
        }
        boolean itsOwn = s == plan.firstSlot(j) || plan.hasFurtherAddress(j, s);
        if (!itsOwn || w == Plan.EMPTY || (addresses == null && ipv6 == null)) {
            return false;
        }
        return plan.hasIpv6(s)
                ? ipv6 != null && ipv6.has(beginning, Integer.toHexString(plan.address(s)))
                : addresses != null && addresses.has(plan.address(s));
    }

    private int unaddressedOnes() {
        int count = 0;
        for (int i = 0; i < plan.instances(); i++) {
            int here = 0;
            for (int n = 0; n < plan.unaddressed(i); n++) {
                here += query.pending() || workloads[plan.unaddressedWorkload(i, n)] ? 1 : 0;
            }
            if (here > 0) {
                stops.set(i);
            }
            count += here;
        }
        return count;
    }

    /// {@return whether these are the matches in that plan}
    public boolean isOf(Plan other) {
        return plan == other;
    }

    /// {@return how many instances, interfaces, addresses and replicas match, those without address or place included}
    public int count() {
        return hits.cardinality() + unaddressed + withoutPlace;
    }

    /// {@return how many of these are replicas that no instance admits, so that there is no place to go to}
    public int withoutPlace() {
        return withoutPlace;
    }

    /// {@return the first place with a match from `from` on, -1 where there is none; for [#target]}
    public int next(int from) {
        return stops.nextSetBit(from);
    }

    public Target target(int hit) {
        if (hit < plan.instances()) {
            return new Target.Instance(plan.orchestrator(), hit);
        }
        int rest = hit - plan.instances();
        return rest < plan.interfaces()
                ? new Target.NetworkInterface(plan.orchestrator(), rest)
                : new Target.Slot(plan.orchestrator(), rest - plan.interfaces());
    }

    @Override
    public boolean instance(int i) {
        return instances.get(i);
    }

    @Override
    public boolean anythingOn(int i) {
        return anyOnInstance.get(i);
    }

    @Override
    public boolean networkInterface(int j) {
        return networkInterfaces.get(j);
    }

    @Override
    public boolean slot(int i, int j, int s) {
        return slots.get(s);
    }

    @Override
    public boolean replica(int i, int s) {
        return slots.get(s);
    }

    @Override
    public boolean unaddressed(int i, int n) {
        return query.pending() || instances.get(i) || workloads[plan.unaddressedWorkload(i, n)];
    }
}
