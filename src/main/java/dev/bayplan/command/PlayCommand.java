package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.lifecycle.Lifecycle;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.model.script.ScriptEntry;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.PlayReport;
import dev.bayplan.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan play`: what the script of a scenario leads to under both orchestrators.
@Command(name = "play", description = "Prints what happens as the script has it.", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE", description = "A *.bayplan.json file, or example:NAME for a bundled scenario.")
    private String file = "";

    @Option(
            names = "--until",
            paramLabel = "SECONDS",
            description = "Ends there; without it after an hour, or half an hour after the script.")
    private @Nullable Integer until;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = BayplanCommand.line(spec);
        PrintWriter out = line.getOut();
        ScenarioArgument argument = ScenarioArgument.of(file, line);
        Integer asked = until;
        if (asked != null && (asked < 0 || asked > ScriptEntry.LATEST)) {
            throw new CommandLine.ParameterException(
                    line, Messages.text("command.play.until", ScriptEntry.LATEST, String.valueOf(asked)));
        }
        try {
            Catalogs catalogs = BundledCatalogs.load();
            Outcome outcome = Outcome.of(argument.open(catalogs), catalogs);
            Lifecycle played = outcome.play(
                    asked == null ? Lifecycle.usualEnd(outcome.scenario().script()) : asked, Lifecycle.USUAL_SEED);
            out.print(json
                    ? new String(PlayReport.write(outcome.scenario(), played), StandardCharsets.UTF_8)
                    : new PlaySummary(outcome.scenario(), played).text() + System.lineSeparator());
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (IOException refused) {
            return BayplanCommand.refusal(refused, line.getErr());
        }
    }
}
