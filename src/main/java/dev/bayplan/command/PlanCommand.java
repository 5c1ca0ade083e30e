package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.store.BundledCatalogs;
import dev.bayplan.store.PlanReport;
import dev.bayplan.text.Messages;
import dev.bayplan.text.NoticeText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan plan`: where everything stands under both orchestrators, and what follows from it.
@Command(name = "plan", description = "Prints both plans of a scenario.", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE", description = "A *.bayplan.json file, or example:NAME for a bundled scenario.")
    private String file = "";

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = BayplanCommand.line(spec);
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        ScenarioArgument argument = ScenarioArgument.of(file, line);
        try {
            Catalogs catalogs = BundledCatalogs.load();
            Outcome outcome = Outcome.of(argument.open(catalogs), catalogs);
            out.print(json
                    ? new String(PlanReport.write(outcome, argument.name()), StandardCharsets.UTF_8)
                    : new Summary(outcome).text() + System.lineSeparator());
            out.flush();
            // Nothing but the plan goes to standard output, so that scripts can read it.
            List<Notice> notices = Notice.of(outcome.scenario(), outcome.types(), catalogs);
            NoticeText.of(notices, outcome.scenario().asOf(), catalogs).forEach(err::println);
            int withoutPrice = outcome.eks().bill().perMonth().withoutPrice();
            if (withoutPrice > 0) {
                err.println(Messages.text("ledger.cost.without", withoutPrice));
            }
            return CommandLine.ExitCode.OK;
        } catch (IOException refused) {
            return BayplanCommand.refusal(refused, err);
        }
    }
}
