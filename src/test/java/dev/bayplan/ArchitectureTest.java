package dev.bayplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls between the rooms. Plain tests on purpose: Surefire skips `@ArchTest` fields without a word.
class ArchitectureTest {

    private static final JavaClasses BAYPLAN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.bayplan");

    private static final String MODEL = "dev.bayplan.model..";
    private static final String TEXT = "dev.bayplan.text..";
    private static final String DRAWING = "dev.bayplan.drawing..";
    private static final String SURFACES = "dev.bayplan.drawing.surface.";
    private static final String STORE = "dev.bayplan.store..";
    private static final String EXPORT = "dev.bayplan.export..";
    private static final String COMMAND = "dev.bayplan.command..";
    private static final String CONTROLLER = "dev.bayplan.controller..";
    private static final String VIEW = "dev.bayplan.view..";

    /// The rooms of the model; each may use those before it.
    private static final List<String> MODEL_ROOMS = List.of(
            "catalog", "offering", "settings", "script", "scenario", "limits", "addresses", "placement", "reach",
            "traffic", "cost", "advice", "lifecycle", "outcome");

    /// The rooms of the drawing; each may use those before it.
    private static final List<String> DRAWING_ROOMS = List.of("metrics", "scene", "paint", "surface");

    /// The rooms of the controller; each may use those before it.
    private static final List<String> CONTROLLER_ROOMS =
            List.of("document", "export", "files", "drawing", "inspector", "story", "ledger", "bars");

    @Test
    void modelKnowsOnlyJavaBase() {
        check(classes().that().resideInAPackage(MODEL).should().onlyDependOnClassesThat().resideInAnyPackage(
                MODEL, "java.lang..", "java.math..", "java.time..", "java.util", "java.util.concurrent..",
                "java.util.function", "java.util.random", "java.util.regex", "java.util.stream",
                "org.jspecify.annotations"));
    }

    @Test
    void modelRoomsBuildOnThoseBefore() {
        checkOrder("dev.bayplan.model", MODEL_ROOMS);
    }

    @Test
    void modelRootKnowsNoRoom() {
        check(noClasses().that().resideInAPackage("dev.bayplan.model")
                .should().dependOnClassesThat().resideInAPackage("dev.bayplan.model.*.."));
    }

    @Test
    void drawingRoomsBuildOnThoseBefore() {
        checkOrder("dev.bayplan.drawing", DRAWING_ROOMS);
    }

    @Test
    void controllerRoomsBuildOnThoseBefore() {
        checkOrder("dev.bayplan.controller", CONTROLLER_ROOMS);
        checkRootIsAbove("dev.bayplan.controller");
    }

    @Test
    void panesAreMadeOfPartsAndKnowNoOtherPane() {
        checkOrder("dev.bayplan.view.window", List.of("parts", "export", "story", "bars", "inspector", "ledger"));
        checkOrder("dev.bayplan.view.window", List.of("parts", "ledger", "inspector", "bars", "story", "export"));
        checkRootIsAbove("dev.bayplan.view.window");
    }

    /// The root puts its rooms together; none of them knows it.
    private static void checkRootIsAbove(String parent) {
        check(noClasses().that().resideInAPackage(parent + ".*..")
                .should().dependOnClassesThat().resideInAPackage(parent));
    }

    @Test
    void onlyFilesAndExportOfTheControllerKnowStoreAndExport() {
        check(noClasses().that().resideInAPackage(CONTROLLER)
                .and().resideOutsideOfPackages("dev.bayplan.controller.files", "dev.bayplan.controller.export")
                .should().dependOnClassesThat().resideInAnyPackage(STORE, EXPORT));
    }

    private static void checkOrder(String parent, List<String> rooms) {
        for (int i = 0; i < rooms.size() - 1; i++) {
            String[] later = rooms.subList(i + 1, rooms.size()).stream()
                    .map(room -> parent + "." + room + "..")
                    .toArray(String[]::new);
            check(noClasses().that().resideInAPackage(parent + "." + rooms.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(later));
        }
        List<String> known = new ArrayList<>(rooms.stream().map(room -> parent + "." + room + "..").toList());
        known.add(parent);
        check(classes().that().resideInAPackage(parent + "..")
                .should().resideInAnyPackage(known.toArray(String[]::new))
                .because("a new room needs its place in the order"));
    }

    @Test
    void textKnowsTheModel() {
        checkUses(TEXT, MODEL);
    }

    @Test
    void drawingKnowsModelAndText() {
        checkUses(DRAWING, MODEL, TEXT);
    }

    @Test
    void storeKnowsModelAndText() {
        checkUses(STORE, MODEL, TEXT);
    }

    @Test
    void exportKnowsWhatItWrites() {
        checkUses(EXPORT, STORE, DRAWING, TEXT, MODEL);
    }

    @Test
    void commandsKnowNoDrawing() {
        checkUses(COMMAND, EXPORT, STORE, MODEL, TEXT);
    }

    @Test
    void controllerKnowsNoCommand() {
        checkUses(CONTROLLER, EXPORT, STORE, DRAWING, TEXT, MODEL);
    }

    @Test
    void viewKnowsNoFiles() {
        checkUses(VIEW, CONTROLLER, DRAWING, TEXT, MODEL);
    }

    /// A room uses itself, the rooms named, and none of Bayplan's others; the class `Bayplan` neither.
    private static void checkUses(String room, String... others) {
        String[] allowed = Stream.concat(Stream.of(room), Stream.of(others)).toArray(String[]::new);
        String[] rooms = Stream.of(MODEL, TEXT, DRAWING, STORE, EXPORT, COMMAND, CONTROLLER, VIEW, "dev.bayplan")
                .filter(each -> !List.of(allowed).contains(each))
                .toArray(String[]::new);
        check(noClasses().that().resideInAPackage(room).should().dependOnClassesThat().resideInAnyPackage(rooms));
    }

    @Test
    void everythingHasARoom() {
        check(classes().should().resideInAnyPackage(
                "dev.bayplan", MODEL, TEXT, DRAWING, STORE, EXPORT, COMMAND, CONTROLLER, VIEW));
    }

    @Test
    void onlyTheStoreKnowsJackson() {
        checkOnlyIn("tools.jackson..", STORE);
    }

    @Test
    void onlyCommandsKnowPicocli() {
        checkOnlyIn("picocli..", COMMAND);
    }

    @Test
    void onlyControllerViewAndBayplanKnowJavaFx() {
        checkOnlyIn("javafx..", CONTROLLER, VIEW, "dev.bayplan");
        check(noClasses().that().resideInAPackage(CONTROLLER).should().dependOnClassesThat().resideInAnyPackage(
                "javafx.application..", "javafx.concurrent..", "javafx.css..", "javafx.event..", "javafx.fxml..",
                "javafx.geometry..", "javafx.print..", "javafx.scene..", "javafx.stage..", "javafx.util..",
                "org.controlsfx..", "org.kordamp..", "atlantafx.."));
    }

    @Test
    void onlySurfacesAndExportKnowAwt() {
        checkOnlyIn("java.awt..", SURFACES + "awt..", SURFACES + "pptx..", EXPORT);
        checkOnlyIn("javax.imageio..", EXPORT);
        checkOnlyIn("javax.xml..", STORE);
        check(noClasses().should().dependOnClassesThat().resideInAPackage("javax.swing.."));
    }

    @Test
    void onlySurfacesAndExportKnowTheirFormats() {
        checkOnlyIn("org.apache.pdfbox.pdmodel..", SURFACES + "pdf..", EXPORT);
        checkOnlyIn("org.apache.poi..", SURFACES + "pptx..", EXPORT);
        checkOnlyIn("org.openxmlformats..", SURFACES + "pptx..");
    }

    private static void checkOnlyIn(String library, String... rooms) {
        check(noClasses().that().resideOutsideOfPackages(rooms)
                .should().dependOnClassesThat().resideInAPackage(library));
    }

    @Test
    void nothingGoesToTheNetwork() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage(
                "java.net.http..", "java.rmi..", "javax.net..", "com.sun.net..", "java.sql.."));
        check(noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.nio\\.channels\\..*(Socket|Datagram).*"));
        check(noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.net\\.(?!URL$|URI$|URISyntaxException$|MalformedURLException$).*"));
        check(noClasses().should().callMethod(URL.class, "openConnection"));
    }

    @Test
    void packagesHaveNoCircles() {
        check(slices().matching("dev.bayplan.(*)..").should().beFreeOfCycles());
        check(slices().matching("dev.bayplan.*.(*)..").should().beFreeOfCycles());
        check(slices().matching("dev.bayplan.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyBayplanEndsTheProgram() {
        check(noClasses().that().resideOutsideOfPackage("dev.bayplan")
                .should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void nobodySleeps() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", Duration.class));
    }

    @Test
    void rulesCanFail() {
        ArchRule nobodyUsesTheModel = noClasses().that().resideOutsideOfPackage(MODEL)
                .should().dependOnClassesThat().resideInAPackage(MODEL);
        assertThatThrownBy(() -> check(nobodyUsesTheModel)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> checkOrder("dev.bayplan.model", MODEL_ROOMS.reversed()))
                .isInstanceOf(AssertionError.class);
    }

    /// Some rooms stay empty until they are needed.
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(BAYPLAN);
    }
}
