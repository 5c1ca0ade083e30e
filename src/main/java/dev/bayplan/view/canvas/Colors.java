package dev.bayplan.view.canvas;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The JavaFX colours of packed ones, made once each. A drawing has a few dozen.
final class Colors {

    private int[] keys = new int[64];
    private @Nullable Color[] colors = new @Nullable Color[64];
    private int size;

    Color of(int argb) {
        int at = slot(keys, colors, argb);
        Color found = colors[at];
        if (found != null) {
            return found;
        }
        if (++size * 2 > keys.length) {
            grow();
            at = slot(keys, colors, argb);
        }
        Color made = Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
        keys[at] = argb;
        colors[at] = made;
        return made;
    }

    private static int slot(int[] keys, @Nullable Color[] colors, int argb) {
        int mask = keys.length - 1;
        int at = (argb * 0x9E3779B9) >>> 16 & mask;
        while (colors[at] != null && keys[at] != argb) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Color[] old = colors;
        keys = new int[oldKeys.length * 2];
        colors = new @Nullable Color[keys.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int at = slot(keys, colors, oldKeys[i]);
                keys[at] = oldKeys[i];
                colors[at] = old[i];
            }
        }
    }
}
