package dev.bayplan.view.window;

import dev.bayplan.controller.Presentations;
import dev.bayplan.controller.bars.ToolBarPresentation;
import dev.bayplan.controller.drawing.FindPresentation;
import dev.bayplan.controller.drawing.LifecyclePresentation;
import dev.bayplan.controller.drawing.Playback;
import dev.bayplan.controller.drawing.PreviewPresentation;
import dev.bayplan.controller.files.FileActions;
import dev.bayplan.controller.ledger.ClaimsPresentation;
import dev.bayplan.controller.ledger.LedgerPresentation;
import dev.bayplan.model.scenario.Lens;
import dev.bayplan.view.window.parts.Committing;
import dev.bayplan.view.window.parts.Typing;
import javafx.beans.property.BooleanProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keys that work wherever one is, and how a field is left for them. Those of files stand in the file menu.
final class Shortcuts {

    private final Scene scene;
    private final ToolBarPresentation toolBar;
    private final Playback playback;
    private final LifecyclePresentation lifecycle;
    private final ClaimsPresentation claims;
    private final PreviewPresentation preview;
    private final LedgerPresentation ledger;
    private final FindPresentation find;
    private final FileActions files;
    private final BooleanProperty keys;
    private final Curtain curtain;

    private Shortcuts(
            Scene scene, Presentations presentations, FileActions files, BooleanProperty keys, Curtain curtain) {
        this.scene = scene;
        this.toolBar = presentations.toolBar();
        this.playback = presentations.playback();
        this.lifecycle = presentations.lifecycle().lifecycle();
        this.claims = presentations.claims();
        this.preview = presentations.preview();
        this.ledger = presentations.ledger();
        this.find = presentations.find();
        this.files = files;
        this.keys = keys;
        this.curtain = curtain;
    }

    /// @param keys whether the keys are told
    static void install(
            Scene scene, Presentations presentations, FileActions files, BooleanProperty keys, Curtain curtain) {
        var shortcuts = new Shortcuts(scene, presentations, files, keys, curtain);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::beforeOthers);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::afterOthers);
        scene.addEventHandler(KeyEvent.KEY_TYPED, shortcuts::typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, shortcuts::leaveField);
    }

    /// Comes before the focused control: a text field would take Ctrl+Z for itself, even with nothing typed in it.
    private void beforeOthers(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Node focused = scene.getFocusOwner();
        boolean typing = focused instanceof Typing field && field.isPending();
        switch (event.getCode()) {
            case Z -> {
                if (typing) {
                    return;
                }
                if (event.isShiftDown()) {
                    toolBar.redo();
                } else {
                    toolBar.undo();
                }
            }
            case Y -> toolBar.redo();
            case E -> files.export();
            case F -> search();
            default -> {
                if (event.getCode() == KeyCode.S) {
                    commit();
                }
                return;
            }
        }
        event.consume();
    }

    /// Opens the field, or goes back to it.
    private void search() {
        find.openProperty().set(false);
        find.openProperty().set(true);
    }

    /// Told by what was typed: on some keyboards the slash is above another key.
    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCharacter().equals("/") && !(scene.getFocusOwner() instanceof TextInputControl)) {
            search();
            event.consume();
        }
    }

    private void commit() {
        if (scene.getFocusOwner() instanceof Committing field) {
            field.commit();
        }
    }

    /// A click beside a field leaves it, even where nothing else takes the focus.
    private void leaveField(MouseEvent event) {
        Node focused = scene.getFocusOwner();
        if (focused instanceof Typing && !isInside(event.getTarget(), focused)) {
            scene.getRoot().requestFocus();
        }
    }

    private static boolean isInside(EventTarget target, Node holder) {
        Node node = target instanceof Node inner ? inner : null;
        while (node != null && !node.equals(holder)) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Puts away what was opened last, or else gives up the focus.
    private void leave() {
        if (keys.get()) {
            keys.set(false);
        } else if (find.openProperty().get()) {
            find.openProperty().set(false);
        } else if (claims.openProperty().get()) {
            claims.openProperty().set(false);
        } else if (!ledger.endCarried()) {
            if (scene.getRoot().isFocused()) {
                curtain.endFullScreen();
            }
            scene.getRoot().requestFocus();
        }
    }

    /// {@return whether it was one of the keys that work even where something else takes keys}
    private boolean functionKey(KeyCode code) {
        switch (code) {
            case F1 -> keys.set(!keys.get());
            case F5 -> {
                commit();
                curtain.present();
            }
            case F11 -> curtain.toggleFullScreen();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void afterOthers(KeyEvent event) {
        if (functionKey(event.getCode())) {
            event.consume();
            return;
        }
        if (preview.isOpen() && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER)) {
            if (event.getCode() == KeyCode.ENTER) {
                preview.keep();
            } else {
                preview.end();
            }
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || scene.getFocusOwner() instanceof TextInputControl) {
            return;
        }
        boolean traffic = toolBar.lensProperty().get() == Lens.TRAFFIC;
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> toolBar.look(Lens.TRAFFIC);
            case DIGIT2, NUMPAD2 -> toolBar.look(Lens.NETWORK);
            case DIGIT3, NUMPAD3 -> toolBar.look(Lens.SECURITY_GROUPS);
            case DIGIT4, NUMPAD4 -> toolBar.look(Lens.IAM);
            case DIGIT5, NUMPAD5 -> toolBar.look(Lens.COST);
            case DIGIT6, NUMPAD6 -> toolBar.look(Lens.LIFECYCLE);
            case SPACE -> play(playback::toggle, lifecycle::toggle);
            case RIGHT -> play(playback::step, lifecycle::next);
            case LEFT -> play(playback::back, lifecycle::previous);
            case H -> {
                if (traffic) {
                    toolBar.toggleHeat();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Does to the requests or to the time what the lens has of them.
    private void play(Runnable withRequests, Runnable withTime) {
        switch (toolBar.lensProperty().get()) {
            case TRAFFIC -> withRequests.run();
            case LIFECYCLE -> withTime.run();
            case NETWORK, SECURITY_GROUPS, IAM, COST -> { }
        }
    }
}
