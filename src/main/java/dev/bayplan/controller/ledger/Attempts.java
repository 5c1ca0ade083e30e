package dev.bayplan.controller.ledger;

import dev.bayplan.controller.document.Latest;
import dev.bayplan.model.advice.Advice;
import dev.bayplan.model.advice.Advised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works off attempts in the background one at a time, so that the outcome of an edit made meanwhile comes in between.
final class Attempts {

    private final Latest<Optional<Advised>> latest;

    /// Attempts that belong together.
    ///
    /// @param onAnswer takes what came of them all, ranked
    record Question(List<Supplier<Optional<Advised>>> attempts, Consumer<List<Advised>> onAnswer) {}

    Attempts(Latest<Optional<Advised>> latest) {
        this.latest = latest;
    }

    /// Begins with other questions; those before are not answered any more.
    void start(List<Question> questions) {
        latest.request(Optional::empty, _ -> ask(questions, 0), Attempts::failed);
    }

    private void ask(List<Question> questions, int q) {
        if (q < questions.size()) {
            attempt(questions.get(q), 0, new ArrayList<>(), () -> ask(questions, q + 1));
        }
    }

    private void attempt(Question question, int k, List<Advised> found, Runnable then) {
        if (k == question.attempts().size()) {
            question.onAnswer().accept(Advice.ranked(found));
            then.run();
            return;
        }
        latest.request(
                question.attempts().get(k)::get,
                advised -> {
                    advised.ifPresent(found::add);
                    attempt(question, k + 1, found, then);
                },
                Attempts::failed);
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("the advice cannot be computed", failure);
    }
}
