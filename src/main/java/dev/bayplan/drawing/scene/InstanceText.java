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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final String[] names;
    private final String[] titles;
    private final String[] figures;
    private final String[] brief;
    private final String[][] cells;
    private final String[] groups;
    private final String[] rest;
    private final String[] unaddressed;
    private final CellForm[] forms;
    private final String[] addresses;

    InstanceText(ClusterLayout layout, Fonts fonts) {
        side = layout.side;
        plan = side.plan();
        names = new String[plan.instances()];
        titles = new String[plan.instances()];
        unaddressed = new String[plan.instances()];
        figures = new String[plan.instances()];
        brief = new String[plan.instances()];
        for (int i = 0; i < titles.length; i++) {
            InstanceGroup group = side.scenario().fleet().get(plan.group(i));
            String edited = group.edited().equals(ShapeOverride.NONE) ? "" : Symbol.EDITED_BY_HAND;
            names[i] = Messages.text("drawing.instance", i + 1);
            figures[i] = figures(i, layout.lens, false);
            unaddressed[i] = unaddressed(i, layout, fonts);
            brief[i] = figures(i, layout.lens, true);
            double room = layout.layouts[plan.group(i)].width() - 2 * InstanceLayout.GUTTER - TITLE_GAP
                    - fonts.width(names[i], Typeface.MONO, FIGURES_SIZE);
            titles[i] = fonts.fit(group.instanceType() + edited, Typeface.BOLD, TITLE_SIZE, room);
        }
        addresses = addresses(layout.lens, layout.heat);
        int count = layout.layouts.length;
        forms = new CellForm[count];
        cells = new String[count][];
        rest = new String[count];
        groups = layout.lens == Lens.IAM ? new String[0] : groups(layout, fonts);
        for (int g = 0; g < count; g++) {
            ofGroup(g, layout.layouts[g], layout.lens, fonts);
        }
    }

    private void ofGroup(int g, InstanceLayout layout, Lens lens, Fonts fonts) {
        boolean withSwatch = asksForOthers(g, lens);
        double address = lens == Lens.COST ? 0 : widestAddress(g, fonts);
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

    /// {@return the security groups of each interface; many have the same, and share the text}
    private String[] groups(ClusterLayout layout, Fonts fonts) {
        List<Map<List<String>, String>> known = Stream.generate(() -> new HashMap<List<String>, String>())
                .limit(layout.layouts.length)
                .collect(Collectors.toList());
        String[] texts = new String[plan.interfaces()];
        for (int j = 0; j < texts.length; j++) {
            int g = plan.group(plan.instanceOfInterface(j));
            texts[j] = known.get(g).computeIfAbsent(
                    side.securityScope().onInterface(j),
                    names -> fonts.fit(
                            String.join(", ", names), Typeface.MONO, FIGURES_SIZE,
                            layout.layouts[g].blockWidth() - INTERFACE_NAME));
        }
        return texts;
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

    /// {@return what stands beside the name of each replica: its address, or in the Traffic lens its share of the
    /// requests where that differs from the share of others, or is what the colour says}
    private String[] addresses(Lens lens, boolean heat) {
        boolean[] uneven = new boolean[side.scenario().workloads().size()];
        for (int w = 0; w < uneven.length; w++) {
            Spread.Load load = side.traffic().load(w);
            uneven[w] = heat || (lens == Lens.TRAFFIC && load.most() - load.least() > SAME_SHARE);
        }
        String[] addresses = new String[plan.slots()];
        for (int s = 0; s < addresses.length; s++) {
            int w = plan.workload(s);
            if (w < 0) {
                addresses[s] = "";
            } else {
                addresses[s] = uneven[w] ? Numbers.percent(side.traffic().loadShare(s)) : AddressText.of(plan, s);
            }
        }
        return addresses;
    }

    /// {@return the widest address of a replica on an instance of group `g`}
    private double widestAddress(int g, Fonts fonts) {
        String widest = "";
        for (int i = 0; i < plan.instances(); i++) {
            if (plan.group(i) == g) {
                for (int s = Slots.first(plan, i); s < Slots.end(plan, i); s++) {
                    widest = addresses[s].length() > widest.length() ? addresses[s] : widest;
                }
            }
        }
        return fonts.width(widest, Typeface.MONO, FIGURES_SIZE);
    }

    private String unaddressed(int i, ClusterLayout layout, Fonts fonts) {
        double room = layout.layouts[plan.group(i)].blockWidth() - 2 * (InstanceLayout.BAND + TITLE_GAP);
        return plan.unaddressed(i) == 0
                ? ""
                : fonts.fit(
                        Messages.text("drawing.unaddressed", plan.unaddressed(i)), Typeface.MONO_BOLD, FIGURES_SIZE,
                        room);
    }

    private String figures(int i, Lens lens, boolean inBrief) {
        Plan plan = side.plan();
        if (!plan.launched(i)) {
            return names[i] + " · " + Messages.text("drawing.notLaunched");
        }
        return switch (lens) {
            case TRAFFIC -> names[i];
            case COST -> InstanceCosts.text(side, i, inBrief);
            case IAM -> {
                String role = side.scenario().fleet().get(plan.group(i)).instanceRole();
                yield inBrief ? role : names[i] + " · " + role;
            }
            case NETWORK, SECURITY_GROUPS ->
                    InstanceFigures.of(side, i, inBrief, side.published(plan.group(i)).count());
        };
    }

    /// {@return the short name of instance `i`}
    public String name(int i) {
        return names[i];
    }

    /// {@return the type of instance `i`}
    public String title(int i) {
        return titles[i];
    }

    /// {@return how full instance `i` is, or what it costs}
    public String figures(int i) {
        return figures[i];
    }

    /// {@return the same, shorter}
    public String brief(int i) {
        return brief[i];
    }

    /// {@return the name of workload `w` as it fits a cell of an instance of group `g`}
    public String cell(int g, int w) {
        return cells[g][w];
    }

    /// {@return the security groups of interface `j`}
    public String groups(int j) {
        return groups[j];
    }

    /// {@return how many replicas of instance `i` have no address; empty where all have one}
    public String unaddressed(int i) {
        return unaddressed[i];
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
        return addresses[s];
    }
}
