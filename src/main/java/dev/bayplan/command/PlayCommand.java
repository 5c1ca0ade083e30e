package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.store.PlayReport;
import dev.bayplan.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `bayplan play`: what the script of a scenario leads to under both orchestrators.
@Command(name = "play", description = "Prints what happens as the script has it.", mixinStandardHelpOptions = true)
final class PlayCommand extends ScenarioCommand {

    @Option(
            names = "--until",
            paramLabel = "SECONDS",
            description = "Ends there; without it after an hour, or half an hour after the script.")
    private @Nullable Integer until;

    @Override
    void check(CommandLine line) {
        if (until != null && (until < 0 || until > ScriptEntry.LATEST)) {
            throw new ParameterException(
                    line, Messages.text("command.between", "--until", 0, ScriptEntry.LATEST, until));
        }
    }

    @Override
    void answer(Outcome outcome, String name, Catalogs catalogs, CommandLine line) {
        Lifecycle played = outcome.play(
                until == null ? Lifecycle.usualEnd(outcome.scenario().script()) : until, Lifecycle.USUAL_SEED);
        print(
                () -> PlayReport.write(outcome.scenario(), played),
                () -> new PlaySummary(outcome.scenario(), played).text() + System.lineSeparator(), line);
    }
}
