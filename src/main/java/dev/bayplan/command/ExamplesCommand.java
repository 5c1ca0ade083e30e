package dev.bayplan.command;

import dev.bayplan.store.BundledExamples;
import dev.bayplan.text.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bayplan examples`: lists the bundled scenarios, or prints the file of one.
@Command(
        name = "examples",
        description = "Lists the bundled scenarios, or prints one.",
        mixinStandardHelpOptions = true)
final class ExamplesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A bundled scenario.")
    private @Nullable String name;

    @Override
    public Integer call() {
        CommandLine line = BayplanCommand.line(spec);
        PrintWriter out = line.getOut();
        String wanted = name;
        if (wanted == null) {
            BundledExamples.names().forEach(each ->
                    out.printf("%-28s %s%n", each, Messages.text("example." + each)));
        } else {
            out.print(new String(BundledExamples.content(known(wanted, line)), StandardCharsets.UTF_8));
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /// {@return `name`, which is that of a bundled scenario}
    static String known(String name, CommandLine line) {
        if (!BundledExamples.names().contains(name)) {
            throw new ParameterException(
                    line, Messages.text("command.noExample", name, String.join(", ", BundledExamples.names())));
        }
        return name;
    }
}
