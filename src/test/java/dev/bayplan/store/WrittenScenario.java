package dev.bayplan.store;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.offering.Offering;
import dev.bayplan.model.scenario.AnyScript;
import dev.bayplan.model.scenario.AnyStory;
import dev.bayplan.model.scenario.Cidr;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.IamRole;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.scenario.Theme;
import dev.bayplan.model.scenario.View;
import dev.bayplan.model.scenario.Workload;
import dev.bayplan.model.scenario.Zone;
import dev.bayplan.model.settings.AnySettings;
import dev.bayplan.model.settings.LegLatency;
import dev.bayplan.model.settings.RequestSize;
import dev.bayplan.model.settings.Scaling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A scenario for each seed, with every field set to something that a file must keep.
final class WrittenScenario {

    private static final List<String> MARKS =
            List.of("", " ", "\"", "\\", "/", "{}", ",", "é", "服务", "\uD83D\uDEA2", "\u2028", "'", "<b>");

    private static final Offering ECS_DAEMONS = Offering.ECS_DAEMON_SCHEDULING;

    private final Random random;
    private final Catalogs catalogs;

    WrittenScenario(long seed, Catalogs catalogs) {
        random = new Random(seed);
        this.catalogs = catalogs;
    }

    Scenario make() {
        long days = ChronoUnit.DAYS.between(Offering.FIRST_DAY, catalogs.today());
        LocalDate asOf = Offering.FIRST_DAY.plusDays(random.nextLong(days + 1));
        List<InstanceType> types = catalogs.on(asOf).types();
        List<SecurityGroup> groups = several(1, 7, i -> new SecurityGroup(text("sg-" + i), any(Hue.class)));
        List<IamRole> roles = several(1, 4, i -> new IamRole(text("role-" + i), any(Hue.class)));
        Scenario whole = new Scenario(
                random.nextBoolean() ? "" : text("title"),
                asOf,
                several(1, 6, i -> new Zone(text("zone-" + i), new Cidr(10 << 24 | i << 16, random.nextInt(16, 29)))),
                groups,
                roles,
                several(0, 4, _ -> new InstanceGroup(
                        types.get(random.nextInt(types.size())).name(), random.nextInt(200), edited(), some(groups),
                        roles.getLast().name())),
                several(0, 6, i -> new Workload(
                        text("workload-" + i), any(Hue.class), random.nextInt(10_000), random.nextInt(1, 9_000),
                        random.nextInt(1, 90_000), some(groups), random.nextInt(5_000),
                        random.nextBoolean() ? roles.getFirst().name() : null, random.nextInt(1, 65_536),
                        random.nextBoolean(), ECS_DAEMONS.isOfferedOn(asOf) && random.nextBoolean(),
                        Scaling.DEFAULT)),
                AnySettings.eks(random, asOf).withNetworking(
                        AnySettings.networking(random, asOf).withEniConfigSecurityGroups(some(groups))),
                AnySettings.ecs(random, asOf),
                new RequestSize(random.nextInt(1, 1_000), random.nextInt(1, 1_000)),
                new LegLatency(
                        random.nextInt(1, LegLatency.MOST), random.nextInt(1, LegLatency.MOST),
                        random.nextInt(1, LegLatency.MOST)),
                List.of(), List.of(),
                new View(any(Lens.class), any(Theme.class), random.nextBoolean(), random.nextInt(1_000)));
        return new AnyStory(random, AnyScript.of(random, whole)).told();
    }

    private ShapeOverride edited() {
        return new ShapeOverride(perhaps(200), perhaps(200), perhaps(4_000), perhaps(1_000_000));
    }

    private @Nullable Integer perhaps(int most) {
        return random.nextBoolean() ? Integer.valueOf(random.nextInt(1, most + 1)) : null;
    }

    private String text(String start) {
        return start + MARKS.get(random.nextInt(MARKS.size())) + MARKS.get(random.nextInt(MARKS.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private List<String> some(List<SecurityGroup> groups) {
        List<String> names = new ArrayList<>(groups.stream().map(SecurityGroup::name).toList());
        Collections.shuffle(names, random);
        return names.subList(0, random.nextInt(1, Math.min(names.size(), SecurityGroup.MOST_PER_INTERFACE) + 1));
    }

    private <T> List<T> several(int least, int most, IntFunction<T> each) {
        return IntStream.range(0, random.nextInt(least, most + 1)).mapToObj(each).toList();
    }
}
