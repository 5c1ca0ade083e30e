package dev.bayplan.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bayplan.model.scenario.Camera;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final double CLOSE = 1e-9;

    @Test
    void theCameraOfTheWholeFitsItInTheMiddle() {
        var viewport = new Viewport();
        viewport.show(Camera.WHOLE, 1_000, 500, 800, 800);

        assertThat(viewport.zoom()).isCloseTo(0.8, within(CLOSE));
        assertThat(viewport.x(0)).isCloseTo(0, within(CLOSE));
        assertThat(viewport.y(0)).isCloseTo(200, within(CLOSE));
        assertThat(viewport.y(500)).isCloseTo(600, within(CLOSE));
    }

    @Test
    void aCameraSeesTheSamePartInEveryWindow() {
        var window = new Viewport();
        window.show(300, 100, 2, 400, 300);
        Camera camera = window.camera(1_000, 500);

        var page = new Viewport();
        page.show(camera, 1_000, 500, 1_600, 900);

        assertThat(page.sceneX(800)).isCloseTo(window.sceneX(200), within(CLOSE));
        assertThat(page.sceneY(450)).isCloseTo(window.sceneY(150), within(CLOSE));
        assertThat(page.camera(1_000, 500).zoom()).isCloseTo(camera.zoom(), within(CLOSE));
    }

    @Test
    void aCameraBesideTheSceneStandsAtItsEdge() {
        var viewport = new Viewport();
        viewport.show(-5_000, 9_000, 1, 400, 300);

        assertThat(viewport.camera(1_000, 500)).isEqualTo(new Camera(0, 1, 2.5));
    }
}
