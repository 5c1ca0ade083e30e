package dev.bayplan.view.window.inspector;

import dev.bayplan.controller.inspector.Membership;
import dev.bayplan.model.scenario.SecurityGroup;
import dev.bayplan.text.Messages;
import dev.bayplan.view.window.parts.Swatch;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// Shows which security groups something has, and lets each be added or taken away.
final class GroupsButton extends MenuButton {

    private final Membership membership;

    GroupsButton(String id, Membership membership) {
        this.membership = membership;
        setId(id);
        getStyleClass().add("groups-button");
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        setAccessibleText(Messages.text("inspector.groups"));
        membership.choicesProperty().subscribe(this::offer);
        membership.membersProperty().subscribe(this::mark);
    }

    private void offer(List<SecurityGroup> choices) {
        getItems().setAll(choices.stream().map(this::item).toList());
        mark(membership.membersProperty().get());
    }

    private CheckMenuItem item(SecurityGroup group) {
        var item = new CheckMenuItem(group.name(), Swatch.square(group.hue()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            membership.toggle(group.name());
            mark(membership.membersProperty().get());
        });
        return item;
    }

    private void mark(List<String> members) {
        // Only an ENIConfig may have none.
        setText(members.isEmpty() ? Messages.text("inspector.eniConfig.none") : String.join(", ", members));
        getItems().forEach(item -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(members.contains(check.getText()));
            }
        });
    }
}
