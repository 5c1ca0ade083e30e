package dev.bayplan.controller.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> fx = new ArrayDeque<>();
    private final Latest<String> latest = new Latest<>(background::add, fx::add);
    private final List<String> answers = new ArrayList<>();

    @Test
    void anOvertakenAnswerIsDropped() {
        request("old");
        background.remove().run();
        request("new");
        background.remove().run();
        fx.forEach(Runnable::run);
        assertThat(answers).containsExactly("new");
    }

    @Test
    void overtakenWorkIsNotBegun() {
        request("old");
        request("new");
        background.forEach(Runnable::run);
        assertThat(fx).hasSize(1);
    }

    @Test
    void aFailureIsHandedBack() {
        latest.request(
                () -> {
                    throw new IllegalStateException("no");
                },
                answers::add, failure -> answers.add("failed: " + failure.getMessage()));
        background.remove().run();
        fx.remove().run();
        assertThat(answers).containsExactly("failed: no");
    }

    private void request(String answer) {
        latest.request(() -> answer, answers::add, failure -> answers.add(String.valueOf(failure)));
    }
}
