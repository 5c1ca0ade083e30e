package dev.bayplan.command;

import dev.bayplan.model.catalog.Catalogs;
import dev.bayplan.model.outcome.Notice;
import dev.bayplan.model.outcome.Outcome;
import dev.bayplan.store.PlanReport;
import dev.bayplan.text.Messages;
import dev.bayplan.text.NoticeText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `bayplan plan`: where everything stands under both orchestrators, and what follows from it.
@Command(name = "plan", description = "Prints both plans of a scenario.", mixinStandardHelpOptions = true)
final class PlanCommand extends ScenarioCommand {

    @Override
    void answer(Outcome outcome, String name, Catalogs catalogs, CommandLine line) {
        print(
                () -> PlanReport.write(outcome, name),
                () -> new Summary(outcome).text() + System.lineSeparator(), line);
        PrintWriter err = line.getErr();
        List<Notice> notices = Notice.of(outcome.scenario(), outcome.types(), catalogs);
        NoticeText.of(notices, outcome.scenario().asOf(), catalogs).forEach(err::println);
        int withoutPrice = outcome.eks().bill().perMonth().withoutPrice();
        if (withoutPrice > 0) {
            err.println(Messages.text("ledger.cost.without", withoutPrice));
        }
    }
}
