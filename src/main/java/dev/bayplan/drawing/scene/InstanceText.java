package dev.bayplan.drawing.scene;

import dev.bayplan.drawing.metrics.Fonts;
import dev.bayplan.drawing.metrics.Typeface;
import dev.bayplan.model.outcome.Side;
import dev.bayplan.model.placement.Plan;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.model.traffic.Spread;
import dev.bayplan.text.AddressText;
import dev.bayplan.text.Messages;
import dev.bayplan.text.Numbers;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The labels on and in the instances of a cluster. Sizes are in scene units.
public final class InstanceText {

    public static final double TITLE_SIZE = 14;
    public static final double FIGURES_SIZE = 11;

    /// Least room between the title of an instance and its figures.
    public static final double TITLE_GAP = 8;

    private static final double INTERFACE_NAME = 90;

    /// Shares that differ by less are the same, but for rounding.
    private static final double SAME_SHARE = 1e-9;

    private final Side side;
    private final Plan plan;
    private final ClusterLayout layout;
    private final Fonts fonts;
    private @Nullable Lives lives;
    private final boolean[] uneven;
    private final Remembered names;
    private final Remembered titles;
    private final Remembered figures;
    private final Remembered brief;
    private final Remembered unaddressed;
    private final Remembered addresses;

    /// By kind of interface.
    private final String[] groups;
    private final String[][] cells;
    private final String[] rest;
    private final CellForm[] forms;

    InstanceText(ClusterLayout layout, Fonts fonts) {
        this.layout = layout;
        this.fonts = fonts;
        side = layout.side;
        plan = side.plan();
        uneven = uneven();
        names = new Remembered(plan.instances(), i -> Messages.text("drawing.instance", i + 1));
        titles = new Remembered(plan.instances(), this::writtenTitle);
        figures = new Remembered(plan.instances(), i -> figures(i, false));
        brief = new Remembered(plan.instances(), i -> figures(i, true));
        unaddressed = new Remembered(plan.instances(), this::writtenUnaddressed);
        addresses = new Remembered(plan.slots(), this::writtenAddress);
        int count = layout.layouts.length;
        forms = new CellForm[count];
        cells = new String[count][];
        rest = new String[count];
        groups = layout.lens == Lens.IAM ? new String[0] : groups();
        for (int g = 0; g < count; g++) {
            ofGroup(g, layout.layouts[g]);
        }
    }

    private String writtenTitle(int i) {
        InstanceGroup group = side.scenario().fleet().get(plan.group(i));
        String edited = group.edited().equals(ShapeOverride.NONE) ? "" : Symbol.EDITED_BY_HAND;
        double room = layout.layouts[plan.group(i)].width() - 2 * InstanceLayout.GUTTER - TITLE_GAP
                - fonts.width(name(i), Typeface.MONO, FIGURES_SIZE);
        return fonts.fit(group.instanceType() + edited, Typeface.BOLD, TITLE_SIZE, room);
    }

    private void ofGroup(int g, InstanceLayout layout) {
        boolean withSwatch = asksForOthers(g, this.layout.lens);
        double address = CellForm.mayHoldAddress(layout) && this.layout.lens != Lens.COST ? widestAddress(g) : 0;
        double[] widths = side.scenario().workloads().stream()
                .mapToDouble(workload -> fonts.width(workload.name(), Typeface.BOLD, 1))
                .toArray();
        CellForm form = CellForm.of(layout, address, withSwatch, widths);
        forms[g] = form;
        double cell = form.nameRoom(layout, address, withSwatch);
        cells[g] = side.scenario().workloads().stream()
                .map(workload -> fonts.fit(workload.name(), Typeface.BOLD, form.nameSize(), cell))
                .toArray(String[]::new);
        rest[g] = rest(g, layout.blocks());
    }

    private String[] groups() {
        return IntStream.range(0, side.securityScope().kinds())
                .mapToObj(kind -> fonts.fit(
                        String.join(", ", side.securityScope().onKind(kind)), Typeface.MONO, FIGURES_SIZE,
                        layout.layouts[side.securityScope().groupOfKind(kind)].blockWidth() - INTERFACE_NAME))
                .toArray(String[]::new);
    }

    /// {@return whether a lens marks some workload on group `g`, because it asks for something else than it gets}
    private boolean asksForOthers(int g, Lens lens) {
        for (int w = 0; w < side.scenario().workloads().size(); w++) {
            if (Grant.of(side, g, w, lens) != Grant.AS_ASKED) {
                return true;
            }
        }
        return false;
    }

    private String rest(int g, int attached) {
        int enis = side.limits().get(g).interfaceUse().enis();
        return attached + 1 == enis
                ? Messages.text("drawing.notAttached", attached)
                : Messages.text("drawing.restNotAttached", attached, enis - 1);
    }

    /// {@return for each workload, whether its share of the requests stands in the cells: where that differs from cell
    /// to cell, or is what the colour says}
    private boolean[] uneven() {
        boolean[] differs = new boolean[side.scenario().workloads().size()];
        for (int w = 0; w < differs.length; w++) {
            Spread.Load load = side.traffic().load(w);
            differs[w] = layout.heat
                    || (layout.lens == Lens.TRAFFIC && load.most() - load.least() > SAME_SHARE);
        }
        return differs;
    }

    private String writtenAddress(int s) {
        int w = plan.workload(s);
        if (w < 0) {
            return "";
        }
        if (layout.lens == Lens.LIFECYCLE) {
            return Messages.text("drawing.version", String.valueOf(lives().version(s)));
        }
        return uneven[w] ? Numbers.percent(side.traffic().loadShare(s)) : AddressText.of(plan, s);
    }

    /// Made when first asked for: only one lens does.
    private Lives lives() {
        Lives known = lives;
        if (known == null) {
            known = new Lives(side);
            lives = known;
        }
        return known;
    }

    /// {@return the widest address of a replica on an instance of group `g`}
    private double widestAddress(int g) {
        String widest = "";
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.group(i) == g) {
                for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                    String written = writtenAddress(s);
                    widest = written.length() > widest.length() ? written : widest;
                }
            }
        }
        return fonts.width(widest, Typeface.MONO, FIGURES_SIZE);
    }

    private String writtenUnaddressed(int i) {
        double room = layout.layouts[plan.group(i)].blockWidth() - 2 * (InstanceLayout.BAND + TITLE_GAP);
        return plan.unaddressed(i) == 0
                ? ""
                : fonts.fit(
                        Messages.text("drawing.unaddressed", plan.unaddressed(i)), Typeface.MONO_BOLD, FIGURES_SIZE,
                        room);
    }

    private String figures(int i, boolean inBrief) {
        if (!plan.launched(i)) {
            boolean lost = layout.lens == Lens.LIFECYCLE && lives().isLost(i);
            return name(i) + " · " + Messages.text(lost ? "drawing.lost" : "drawing.notLaunched");
        }
        return switch (layout.lens) {
            case TRAFFIC -> name(i);
            case LIFECYCLE -> inBrief
                    ? name(i)
                    : name(i) + " · " + Messages.text("drawing.readyOf", lives().ready(i), plan.placedOn(i));
            case COST -> InstanceCosts.text(side, i, inBrief);
            case IAM -> {
                String role = side.scenario().fleet().get(plan.group(i)).instanceRole();
                yield inBrief ? role : name(i) + " · " + role;
            }
            case NETWORK, SECURITY_GROUPS ->
                    InstanceFigures.of(side, i, inBrief, side.published(plan.group(i)).count());
        };
    }

    /// {@return the short name of instance `i`}
    public String name(int i) {
        return names.get(i);
    }

    /// {@return the type of instance `i`}
    public String title(int i) {
        return titles.get(i);
    }

    /// {@return how full instance `i` is, or what it costs}
    public String figures(int i) {
        return figures.get(i);
    }

    /// {@return the same, shorter}
    public String brief(int i) {
        return brief.get(i);
    }

    /// {@return the name of workload `w` as it fits a cell of an instance of group `g`}
    public String cell(int g, int w) {
        return cells[g][w];
    }

    /// {@return the security groups of interface `j`}
    public String groups(int j) {
        return groups[side.securityScope().kind(j)];
    }

    /// {@return how many replicas of instance `i` have no address; empty where all have one}
    public String unaddressed(int i) {
        return unaddressed.get(i);
    }

    /// {@return the interfaces that no instance of group `g` has attached}
    public String rest(int g) {
        return rest[g];
    }

    /// {@return what the cells of replicas on group `g` have room for}
    public CellForm form(int g) {
        return forms[g];
    }

    /// {@return the address of slot `s`; empty where no replica has it}
    public String address(int s) {
        return addresses.get(s);
    }
}
