package dev.bayplan.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bayplan.controller.document.Document;
import dev.bayplan.controller.document.Samples;
import dev.bayplan.model.scenario.Edit.AddScriptEntry;
import dev.bayplan.model.scenario.Edit.RemoveWorkload;
import dev.bayplan.model.scenario.Hue;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.model.script.ScriptEntry.LoseInstance;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private final ArticleWindow window = new ArticleWindow();
    private final Document document = window.document;
    private final RecordedFiles files = new RecordedFiles(document);

    @Start
    void start(Stage stage) {
        var canvas = new Region();
        canvas.setId("canvas");
        window.show(stage, 1_000, canvas, files);
    }

    @Test
    void anotherInstanceTypeMovesBothLimitsAndIsUndone(FxRobot robot) {
        assertThat(text(robot, "#limit-eks")).isEqualTo("29");
        assertThat(text(robot, "#limit-ecs")).isEqualTo("2");
        robot.clickOn("#instance-type-0");
        robot.interact(() -> field(robot, "#instance-type-0").setText("m5 xl"));
        robot.type(KeyCode.ENTER);
        assertThat(field(robot, "#instance-type-0").getText()).isEqualTo("m5.xlarge");
        assertThat(text(robot, "#limit-eks")).isEqualTo("58");
        assertThat(text(robot, "#limit-ecs")).isEqualTo("3");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(robot, "#instance-type-0").getText()).isEqualTo("m5.large");
        assertThat(text(robot, "#limit-eks")).isEqualTo("29");
        robot.clickOn("#redo");
        assertThat(text(robot, "#limit-eks")).isEqualTo("58");
    }

    @Test
    void aRefusedValueIsExplainedAtItsFieldAndTakenBackWithEscape(FxRobot robot) {
        enter(robot, "#replicas-1", "lots");
        assertThat(robot.lookup("#problem-replicas-1").<Labeled>query().isVisible()).isTrue();
        assertThat(text(robot, "#problem-replicas-1")).isEqualTo("Must be a whole number, but is \"lots\".");
        assertThat(document.scenario()).isEqualTo(Samples.article());
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot, "#replicas-1").getText()).isEqualTo("30");
        assertThat(robot.lookup("#problem-replicas-1").<Labeled>query().isVisible()).isFalse();
    }

    @Test
    void numbersAreSteppedWithTheArrowKeys(FxRobot robot) {
        robot.clickOn("#enis-0").type(KeyCode.UP);
        assertThat(text(robot, "#limit-ecs")).isEqualTo("3");
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(field(robot, "#enis-0").getText()).isEqualTo("14");
        robot.clickOn("#restore-enis-0");
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void addingAndRemovingKeepsWhatIsBeingTyped(FxRobot robot) {
        robot.clickOn("#replicas-0");
        robot.interact(() -> document.apply(new RemoveWorkload(2)));
        assertThat(field(robot, "#replicas-0").isFocused()).isTrue();
        assertThat(robot.lookup("#replicas-2").tryQuery()).isEmpty();
        robot.clickOn("#add-workloads");
        assertThat(field(robot, "#workload-2").getText()).isEqualTo("workload-3");
    }

    @Test
    void keysChangeTheLensOnlyWhileNobodyTypes(FxRobot robot) {
        robot.clickOn("#replicas-0").type(KeyCode.DIGIT1);
        assertThat(document.scenario().view().lens()).isEqualTo(Lens.NETWORK);
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#timeline").type(KeyCode.DIGIT3);
        assertThat(document.scenario().view().lens()).isEqualTo(Lens.SECURITY_GROUPS);
        robot.clickOn("#lens-traffic");
        assertThat(robot.lookup("#play").<Labeled>query().isVisible()).isTrue();
        robot.clickOn("#play");
        assertThat(text(robot, "#play")).isEqualTo("Pause");
    }

    @Test
    void aClickBesideAFieldHandsOnWhatWasTyped(FxRobot robot) {
        robot.clickOn("#replicas-0");
        robot.interact(() -> field(robot, "#replicas-0").setText("1,000"));
        robot.clickOn("#canvas");
        assertThat(field(robot, "#replicas-0").getText()).isEqualTo("1000");
        assertThat(document.scenario().workloads().getFirst().replicas()).isEqualTo(1_000);
        robot.type(KeyCode.DIGIT1);
        assertThat(document.scenario().view().lens()).isEqualTo(Lens.TRAFFIC);
    }

    @Test
    void securityGroupsAndColoursAreChosenFromMenus(FxRobot robot) {
        robot.clickOn("#more-workload-0").clickOn("#groups-workload-0");
        choose(robot, 3);
        assertThat(document.scenario().workloads().getFirst().securityGroups()).containsExactly("sg-web", "sg-jobs");
        assertThat(text(robot, "#groups-workload-0")).isEqualTo("sg-web, sg-jobs");
        robot.clickOn("#hue-workload-0");
        choose(robot, List.of(Hue.values()).indexOf(Hue.VERMILLION));
        assertThat(document.scenario().workloads().getFirst().hue()).isEqualTo(Hue.VERMILLION);
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void theArrowKeysMoveTheDateFromChangeToChange(FxRobot robot) {
        robot.clickOn("#timeline").push(KeyCode.CONTROL, KeyCode.Z).type(KeyCode.RIGHT);
        assertThat(text(robot, "#timeline-hint")).isEqualTo("1 Jun 2019");
        assertThat(text(robot, "#as-of")).isEqualTo("6 Jun 2018");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#as-of")).isEqualTo("1 Jun 2019");
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        assertThat(text(robot, "#as-of")).isEqualTo("2 Aug 2026");
        assertThat(robot.lookup("#status-warning").<Labeled>query().isVisible()).isFalse();
        robot.clickOn("#instance-type-0");
        robot.interact(() -> field(robot, "#instance-type-0").setText("m7g.l"));
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#status-warning"))
                .isEqualTo("m7g.large: launch date not known; limits and price of 2 Aug 2026");
        var warning = robot.lookup("#status-warning").<Labeled>query();
        robot.interact(warning.getScene().getRoot()::layout);
        assertThat(warning.getWidth()).isGreaterThanOrEqualTo(warning.prefWidth(-1));
    }

    @Test
    void prefixDelegationIsChosenTodayUndoneAndKeepsItsDate(FxRobot robot) {
        robot.clickOn("#timeline").type(KeyCode.END).type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#unfold-eks").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#inspector-scroll").<ScrollPane>query().setVvalue(0.5));
        robot.clickOn("#eks-addresses").clickOn("prefix delegation (/28)");
        assertThat(text(robot, "#eks-addresses")).isEqualTo("prefix delegation (/28)");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(robot, "#eks-addresses")).isEqualTo("one secondary IP a pod");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.clickOn("#timeline").type(KeyCode.HOME).type(KeyCode.ENTER);
        assertThat(text(robot, "#problem-as-of"))
                .isEqualTo("Not on 5 Jun 2018: prefix delegation is offered since July 2021.");
        robot.clickOn("#remedy-as-of");
        assertThat(text(robot, "#as-of")).isEqualTo("1 Jul 2021");
        assertThat(robot.lookup("#problem-as-of").query().getParent().isVisible()).isFalse();
    }

    @Test
    void aDraggedDateStandsAtTheKnobUntilItIsReleased(FxRobot robot) {
        robot.moveTo("EKS").press(MouseButton.PRIMARY).moveBy(300, 0);
        assertThat(robot.lookup("#timeline-hint").<Labeled>query().isVisible()).isTrue();
        assertThat(text(robot, "#timeline-hint")).isNotEqualTo("6 Jun 2018");
        assertThat(text(robot, "#as-of")).isEqualTo("6 Jun 2018");
        String pointed = text(robot, "#timeline-hint");
        robot.release(MouseButton.PRIMARY);
        assertThat(robot.lookup("#timeline-hint").<Labeled>query().isVisible()).isFalse();
        assertThat(text(robot, "#as-of")).isEqualTo(pointed);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document.scenario()).isEqualTo(Samples.article());
    }

    @Test
    void theClaimsOpenFollowTheDateAndCloseWithEscape(FxRobot robot) {
        assertThat(robot.lookup("#claims").query().isVisible()).isFalse();
        robot.clickOn("#open-claims");
        assertThat(robot.lookup("#claims-scroll").query().isFocused()).isTrue();
        assertThat(text(robot, "#ruling-ecs-is-only-on-aws")).isEqualTo("true");
        robot.clickOn("#timeline").type(KeyCode.END).type(KeyCode.ENTER);
        assertThat(text(robot, "#ruling-ecs-is-only-on-aws")).isEqualTo("no longer true since 25 May 2021");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#claims").query().isVisible()).isFalse();
        assertThat(robot.lookup("#open-claims").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE).clickOn("#close-claims");
        assertThat(robot.lookup("#limit-eks").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#claims").query().isVisible()).isFalse();
    }

    @Test
    void whatHasNoTextSaysWhatItIs(FxRobot robot) {
        assertThat(robot.lookup((Node node) -> node instanceof ButtonBase).<Labeled>queryAll())
                .filteredOn(button -> button.getText() == null || button.getText().isEmpty())
                .isNotEmpty()
                .allSatisfy(button -> assertThat(button.getAccessibleText()).as(button.getId()).isNotEmpty());
    }

    @Test
    void tabGoesThroughTheWindowAsTheEyeDoes(FxRobot robot) {
        var scene = robot.lookup("#file").query().getScene();
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.TAB);
            visited.add(String.valueOf(scene.getFocusOwner().getId()));
        }
        assertThat(visited).containsSubsequence(
                "file", "lens-network", "export", "theme", "timeline", "title", "instance-type-0", "count-0", "enis-0");
    }

    @Test
    void shortcutsReachFilesAfterHandingOnWhatWasTyped(FxRobot robot) {
        robot.clickOn("#title");
        robot.interact(() -> field(robot, "#title").setText("Two fleets"));
        robot.push(KeyCode.CONTROL, KeyCode.S).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S)
                .push(KeyCode.CONTROL, KeyCode.O).push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.CONTROL, KeyCode.E);
        assertThat(files.asked).containsExactly("save Two fleets", "save as", "open", "new", "export");
        robot.clickOn("#export").clickOn("#export-png-double");
        assertThat(files.asked).last().isEqualTo("png 2");
    }

    /// Takes an item of the open menu with the keys: where a popup comes to stand is not settled when it opens.
    private static void choose(FxRobot robot, int item) {
        for (int i = 0; i <= item; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
    }

    private static void enter(FxRobot robot, String id, String typed) {
        robot.clickOn(id);
        robot.interact(() -> field(robot, id).setText(typed));
        robot.type(KeyCode.ENTER);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    @Test
    void timeIsGoneThroughInTheLifecycleLens(FxRobot robot) {
        assertThat(robot.lookup("#lifecycle").query().isVisible()).isFalse();
        robot.interact(() -> document.apply(new AddScriptEntry(new LoseInstance(30, 0))));
        robot.type(KeyCode.DIGIT6);
        assertThat(document.scenario().view().lens()).isEqualTo(Lens.LIFECYCLE);
        assertThat(robot.lookup("#lifecycle").query().isVisible()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#lifecycle-time")).startsWith("0:30 of ");
        robot.clickOn("#lifecycle-previous");
        assertThat(text(robot, "#lifecycle-time")).startsWith("0:00 of ");
        robot.clickOn("#script-remove-0");
        assertThat(document.scenario().script()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(document.scenario().script()).hasSize(1);
    }
}
