package dev.bayplan.model.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.model.catalog.Catalog;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.limits.TrunkedTasks.Origin;
import dev.bayplan.model.settings.PodNetworking;
import dev.bayplan.store.BundledCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every figure that AWS prints for a type of ours, copied as printed, against ours. Where they differ stands here
/// with the reason; one more fails, and so does one fewer.
class PublishedFiguresTest {

    private static final LocalDate JUNE_2018 = LocalDate.of(2018, 6, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 2);

    private static final String CARDS = """
            The file is newer than our catalog and counts one network card; the EC2 guide now gives these types two, \
            ours one, as does the older copy in the EKS AMI at 0254c5b490f819627461d1b24f87e440cbdb251f.""";
    private static final String ATTACHMENTS = """
            The ECS guide counts 14 interfaces, which EC2 listed then; EC2 lists 16 today (domain rule C2).""";
    private static final String NEGATIVE = """
            No instance runs minus two tasks: ignored, ours is inferred from the branch interfaces (domain rule C3).""";

    private static final List<Deviation> PODS = List.of(
            new Deviation("i7ie.48xlarge", 394, 737, CARDS),
            new Deviation("i7ie.metal-48xl", 394, 737, CARDS),
            new Deviation("i8ge.48xlarge", 590, 1_178, CARDS),
            new Deviation("i8ge.metal-48xl", 590, 1_178, CARDS));
    private static final List<Deviation> TASKS = Stream.of("c6in", "m6in", "m6idn", "r6in", "r6idn")
            .flatMap(family -> Stream.of(family + ".32xlarge", family + ".metal"))
            .map(type -> new Deviation(type, 13, 15, ATTACHMENTS))
            .toList();
    private static final List<Deviation> TRUNKED = List.of(new Deviation("i4i.large", -2, 10, NEGATIVE));

    private static final List<String> NOT_OFFERED = List.of(
            "dl1.24xlarge", "p3.2xlarge", "p3.8xlarge", "p3.16xlarge", "u-18tb1.metal", "u-24tb1.metal");
    private static final List<String> PRINTED_LATER = List.of(
            "inf2.xlarge", "inf2.8xlarge", "inf2.24xlarge", "inf2.48xlarge", "trn1n.32xlarge");

    @Test
    void podsOfTodayAreThoseOfTheNetworkPluginsFile() {
        Catalog catalog = BundledCatalogs.load().on(TODAY);
        Comparison compared = compare(catalog, column("eks-max-pods.csv", 0), type -> pods(type, TODAY));
        assertThat(compared.types()).hasSize(1_373)
                .containsExactlyInAnyOrderElementsOf(catalog.types().stream().map(InstanceType::name).toList());
        assertDeviations(compared, PODS);
    }

    @Test
    void podsOf2018AreThoseOfTheNodeGroupTemplate() {
        Catalog catalog = BundledCatalogs.load().on(JUNE_2018);
        Comparison compared = compare(catalog, column("eks-max-pods-2018.csv", 0), type -> pods(type, JUNE_2018));
        assertThat(compared.types()).hasSize(55).containsExactlyInAnyOrderElementsOf(
                catalog.types().stream().filter(InstanceType::eksTemplate).map(InstanceType::name).toList());
        assertDeviations(compared, List.of());
    }

    @Test
    void tasksWithoutTrunkingAreThoseOfTheEcsGuide() {
        Map<String, Long> printed = column("ecs-task-limits.csv", 0);
        Comparison compared = compare(
                BundledCatalogs.load().on(TODAY), printed, type -> TypeLimits.of(type, TODAY).awsvpc().value());
        assertThat(compared.types()).hasSize(424);
        assertThat(compared.missing(printed)).containsExactlyInAnyOrderElementsOf(NOT_OFFERED);
        assertDeviations(compared, TASKS);
    }

    @Test
    void bothNumbersOfTheTenUnsureTypesAreShown() {
        Catalog catalog = BundledCatalogs.load().on(TODAY);
        assertThat(TASKS).allSatisfy(deviation -> assertThat(
                EcsLimits.publishedOtherwise(catalog.find(deviation.type()).orElseThrow()))
                .hasValue(Math.toIntExact(deviation.printed())));
    }

    @Test
    void tasksOnATrunkAreThoseOfTheEcsGuide() {
        Catalog catalog = BundledCatalogs.load().on(TODAY);
        Map<String, Long> printed = column("ecs-task-limits.csv", 1);
        Comparison compared = compare(catalog, printed, type -> trunked(type).tasks().value());
        assertThat(compared.types()).hasSize(424);
        assertThat(compared.missing(printed)).containsExactlyInAnyOrderElementsOf(NOT_OFFERED);
        assertDeviations(compared, TRUNKED);
        assertThat(catalog.types().stream()
                        .filter(type -> printed.containsKey(type.name()))
                        .filter(type -> trunked(type).origin() != Origin.PUBLISHED)
                        .map(InstanceType::name))
                .containsExactlyElementsOf(TRUNKED.stream().map(Deviation::type).toList());
        assertThat(catalog.types().stream()
                        .filter(type -> type.ecsTrunkTasks() != null && !printed.containsKey(type.name()))
                        .map(InstanceType::name))
                .as("types that only a later revision of the guide lists")
                .containsExactlyInAnyOrderElementsOf(PRINTED_LATER);
    }

    private static long pods(InstanceType type, LocalDate asOf) {
        return EksLimits.pods(type, PodNetworking.DEFAULT, asOf).count();
    }

    private static TrunkedTasks trunked(InstanceType type) {
        return TypeLimits.of(type, TODAY).trunked().orElseThrow(() -> new AssertionError("no trunk: " + type.name()));
    }

    private static Comparison compare(
            Catalog catalog, Map<String, Long> printed, ToLongFunction<InstanceType> ours) {
        List<String> types = new ArrayList<>();
        List<Figures> deviations = new ArrayList<>();
        printed.forEach((name, figure) -> catalog.find(name).ifPresent(type -> {
            types.add(name);
            long counted = ours.applyAsLong(type);
            if (counted != figure) {
                deviations.add(new Figures(name, figure, counted));
            }
        }));
        return new Comparison(types, deviations);
    }

    private static void assertDeviations(Comparison compared, List<Deviation> known) {
        assertThat(compared.deviations())
                .as("with their reasons: %s", known)
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().map(d -> new Figures(d.type(), d.printed(), d.ours())).toList());
    }

    /// {@return a column of figures by type; the first after the type is 0}
    private static Map<String, Long> column(String file, int column) {
        Map<String, Long> figures = new LinkedHashMap<>();
        read(file).lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
            List<String> cells = Arrays.asList(line.split(",", -1));
            assertThat(figures.put(cells.getFirst(), Long.valueOf(cells.get(column + 1)))).as(line).isNull();
        });
        return figures;
    }

    private static String read(String file) {
        try (InputStream in = PublishedFiguresTest.class.getResourceAsStream("/published/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A printed figure that is not ours, and why.
    private record Deviation(String type, long printed, long ours, String reason) {}

    private record Figures(String type, long printed, long ours) {}

    /// The types compared, and where the figures differ.
    private record Comparison(List<String> types, List<Figures> deviations) {

        /// {@return the printed types that we do not have}
        TreeSet<String> missing(Map<String, Long> printed) {
            TreeSet<String> names = new TreeSet<>(printed.keySet());
            types.forEach(names::remove);
            return names;
        }
    }
}
