package dev.bayplan.controller.inspector;

import dev.bayplan.controller.document.Document;
import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.catalog.InstanceType;
import dev.bayplan.model.outcome.Notice;
import dev.bayplan.model.scenario.Edit.RemoveGroup;
import dev.bayplan.model.scenario.Edit.ReplaceGroup;
import dev.bayplan.model.scenario.InstanceGroup;
import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.model.scenario.ShapeOverride;
import dev.bayplan.text.AdviceText;
import dev.bayplan.text.NoticeText;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user may change of one group of instances.
public final class FleetGroupFields {

    private final Document document;
    private final Catalogs catalogs;
    private final Supplier<List<Notice>> inForce;
    private final int index;
    private final Field instanceType = Field.text(typed -> replace(group -> group.withInstanceType(typed)));
    private final Field count = Field.wholeNumber(typed -> replace(group -> group.withCount(typed)));
    private final Figure enis = new Figure(typed -> edit(
            shape -> new ShapeOverride(typed, shape.ipv4PerEni(), shape.vcpus(), shape.memoryMib())));
    private final Figure ipv4PerEni = new Figure(typed -> edit(
            shape -> new ShapeOverride(shape.enis(), typed, shape.vcpus(), shape.memoryMib())));
    private final Figure vcpus = new Figure(typed -> edit(
            shape -> new ShapeOverride(shape.enis(), shape.ipv4PerEni(), typed, shape.memoryMib())));
    private final Figure memoryMib = new Figure(typed -> edit(
            shape -> new ShapeOverride(shape.enis(), shape.ipv4PerEni(), shape.vcpus(), typed)));
    private final Membership securityGroups =
            new Membership(names -> replace(group -> group.withSecurityGroups(names)));

    private final OneOf<String> instanceRole =
            new OneOf<>(chosen -> replace(group -> group.withInstanceRole(chosen)));
    private final ReadOnlyObjectWrapper<List<String>> notices =
            new ReadOnlyObjectWrapper<>(this, "notices", List.of());

    /// @param inForce all notices of the scenario
    FleetGroupFields(Document document, Catalogs catalogs, Supplier<List<Notice>> inForce, int index) {
        this.document = document;
        this.catalogs = catalogs;
        this.inForce = inForce;
        this.index = index;
    }

    public Field instanceType() {
        return instanceType;
    }

    public Field count() {
        return count;
    }

    public Figure enis() {
        return enis;
    }

    public Figure ipv4PerEni() {
        return ipv4PerEni;
    }

    public Figure vcpus() {
        return vcpus;
    }

    public Figure memoryMib() {
        return memoryMib;
    }

    public Membership securityGroups() {
        return securityGroups;
    }

    public OneOf<String> instanceRole() {
        return instanceRole;
    }

    /// {@return what there is to know of the group before its numbers are trusted, in sentences}
    public ReadOnlyObjectProperty<List<String>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /// Shows what the group would come to with another type.
    public void look(String type) {
        InstanceGroup group = document.scenario().fleet().get(index);
        document.preview().look(
                AdviceText.otherType(group.instanceType(), type),
                new ReplaceGroup(index, group.withInstanceType(type)));
    }

    /// Returns to the type it has.
    public void end() {
        document.preview().end();
    }

    public void remove() {
        document.apply(new RemoveGroup(index));
    }

    void show(Scenario scenario) {
        InstanceGroup group = scenario.fleet().get(index);
        InstanceType published = catalogs.on(scenario.asOf()).find(group.instanceType()).orElseThrow();
        ShapeOverride edited = group.edited();
        instanceType.show(group.instanceType());
        count.show(group.count());
        enis.show(edited.enis(), published.interfaces().enis());
        ipv4PerEni.show(edited.ipv4PerEni(), published.interfaces().ipv4PerEni());
        vcpus.show(edited.vcpus(), published.vcpus());
        memoryMib.show(edited.memoryMib(), published.memoryMib());
        securityGroups.show(scenario.securityGroups(), group.securityGroups());
        instanceRole.show(RoleFields.offers(scenario), group.instanceRole());
        notices.set(NoticeText.of(
                inForce.get().stream().filter(notice -> notice.group() == index).toList(), scenario.asOf(), catalogs));
    }

    private void edit(UnaryOperator<ShapeOverride> change) {
        replace(group -> group.withEdited(change.apply(group.edited())));
    }

    private void replace(UnaryOperator<InstanceGroup> change) {
        document.apply(new ReplaceGroup(index, change.apply(document.scenario().fleet().get(index))));
    }
}
