package dev.bayplan.drawing.scene;

import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.reach.SecurityScope;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.Workload;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which colours stand for what, looked up once. Arrays, because a frame reads them; nobody writes to them.
public final class Hues {

    private final Hue[] workload;
    private final Hue[][] instances;
    private final Hue[][][] held;
    private final Hue[][] asked;
    private final SecurityScope scope;

    /// By kind of interface.
    private final Hue[][] networkInterfaces;
    private final Hue[] instanceRole;
    private final @Nullable Hue[] roleAsked;
    private final Hue[][][] rolesHeld;

    Hues(Side side) {
        Scenario scenario = side.scenario();
        Map<String, Hue> groups = scenario.securityGroups().stream()
                .collect(Collectors.toMap(SecurityGroup::name, SecurityGroup::hue));
        Map<String, Hue> roles = scenario.roles().stream().collect(Collectors.toMap(IamRole::name, IamRole::hue));
        List<Workload> workloads = scenario.workloads();
        workload = workloads.stream().map(Workload::hue).toArray(Hue[]::new);
        asked = workloads.stream().map(each -> of(groups, each.securityGroups())).toArray(Hue[][]::new);
        roleAsked = workloads.stream()
                .map(each -> each.role() == null ? null : roles.get(each.role()))
                .toArray(Hue[]::new);
        instances = scenario.fleet().stream().map(each -> of(groups, each.securityGroups())).toArray(Hue[][]::new);
        instanceRole = scenario.fleet().stream()
                .map(each -> of(roles, List.of(each.instanceRole()))[0])
                .toArray(Hue[]::new);
        held = new Hue[instances.length][workload.length][];
        rolesHeld = new Hue[instances.length][workload.length][];
        for (int g = 0; g < instances.length; g++) {
            for (int w = 0; w < workload.length; w++) {
                held[g][w] = of(groups, side.securityScope().heldBy(g, w));
                rolesHeld[g][w] = of(roles, side.iamScope().heldBy(g, w));
            }
        }
        scope = side.securityScope();
        networkInterfaces = IntStream.range(0, scope.kinds())
                .mapToObj(kind -> of(groups, scope.onKind(kind)))
                .toArray(Hue[][]::new);
    }

    private static Hue[] of(Map<String, Hue> all, List<String> names) {
        return names.stream().map(all::get).toArray(Hue[]::new);
    }

    public Hue workload(int w) {
        return workload[w];
    }

    /// {@return the colours of the security groups that workload `w` asks for}
    public Hue[] asked(int w) {
        return asked[w];
    }

    /// {@return the colours of the security groups of the instances of group `g`}
    public Hue[] instances(int g) {
        return instances[g];
    }

    /// {@return the colours of the security groups that a replica of workload `w` really holds on group `g`}
    public Hue[] held(int g, int w) {
        return held[g][w];
    }

    /// {@return the colours of the security groups of interface `j`}
    public Hue[] networkInterface(int j) {
        return networkInterfaces[scope.kind(j)];
    }

    /// {@return the colour of the role of the instances of group `g`}
    public Hue instanceRole(int g) {
        return instanceRole[g];
    }

    /// {@return the colour of the role that workload `w` asks for; null where it asks for none}
    public @Nullable Hue roleAsked(int w) {
        return roleAsked[w];
    }

    /// {@return the colours of the roles that a replica of workload `w` really holds on group `g`; none where it has
    /// no credentials}
    public Hue[] rolesHeld(int g, int w) {
        return rolesHeld[g][w];
    }
}
