package dev.bayplan.controller.inspector;

import dev.bayplan.model.InvalidValueException;
import dev.bayplan.model.script.Load;
import dev.bayplan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the user may change of a load of the script: its form, and the numbers that the form has.
public final class LoadFields {

    /// A step as people write it, after how many seconds how many requests: `60: 400`.
    private static final Pattern STEP = Pattern.compile("([\\d]+)\\s*s?\\s*:\\s*([\\d,]+)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    private final Consumer<Load> accept;
    private final OneOf<ScriptForm> form;
    private final Field low;
    private final Field high;
    private final Field seconds;
    private final Field steps;
    private Load now = new Load.Ramp(0, 0, 1);

    /// @param accept takes another load, or throws [InvalidValueException]
    LoadFields(Consumer<Load> accept) {
        this.accept = accept;
        form = new OneOf<>(chosen -> accept.accept(chosen.in(now)));
        low = Field.wholeNumber(typed -> change(
                ramp -> new Load.Ramp(typed, ramp.to(), ramp.seconds()),
                day -> new Load.Day(typed, day.most(), day.seconds())));
        high = Field.wholeNumber(typed -> change(
                ramp -> new Load.Ramp(ramp.from(), typed, ramp.seconds()),
                day -> new Load.Day(day.least(), typed, day.seconds())));
        seconds = Field.wholeNumber(typed -> change(
                ramp -> new Load.Ramp(ramp.from(), ramp.to(), typed),
                day -> new Load.Day(day.least(), day.most(), typed)));
        steps = Field.text(typed -> accept.accept(parse(typed)));
    }

    private void change(Function<Load.Ramp, Load> ofRamp, Function<Load.Day, Load> ofDay) {
        accept.accept(switch (now) {
            case Load.Ramp ramp -> ofRamp.apply(ramp);
            case Load.Day day -> ofDay.apply(day);
            case Load.Steps given -> given;
        });
    }

    /// {@return steps, ramp or day}
    public OneOf<ScriptForm> form() {
        return form;
    }

    /// {@return requests in a second at the begin of a ramp, or at night}
    public Field low() {
        return low;
    }

    /// {@return requests in a second at the end of a ramp, or at noon}
    public Field high() {
        return high;
    }

    /// {@return how long a ramp or a day lasts}
    public Field seconds() {
        return seconds;
    }

    /// {@return steps as people write them: `0: 100; 60: 400`}
    public Field steps() {
        return steps;
    }

    void show(Load load) {
        now = load;
        ScriptForm shape = switch (load) {
            case Load.Steps _ -> ScriptForm.STEPS;
            case Load.Ramp _ -> ScriptForm.RAMP;
            case Load.Day _ -> ScriptForm.DAY;
        };
        form.show(ScriptForm.LOADS.stream().map(each -> new Offer<>(each, Messages.name(each), "")).toList(), shape);
        switch (load) {
            case Load.Steps given -> steps.show(text(given));
            case Load.Ramp(int from, int to, int lasting) -> show(from, to, lasting);
            case Load.Day(int least, int most, int lasting) -> show(least, most, lasting);
        }
    }

    private void show(int first, int second, int lasting) {
        low.show(first);
        high.show(second);
        seconds.show(lasting);
    }

    private static String text(Load.Steps load) {
        return IntStream.range(0, load.seconds().size())
                .mapToObj(i -> load.seconds().get(i) + ": " + load.requestsPerSecond().get(i))
                .collect(Collectors.joining("; "));
    }

    private static Load parse(String typed) {
        List<Integer> times = new ArrayList<>();
        List<Integer> rates = new ArrayList<>();
        for (String each : BETWEEN.split(typed, -1)) {
            Matcher step = STEP.matcher(each);
            if (!step.matches()) {
                throw new InvalidValueException(
                        "steps", "steps such as 0: 100; 60: 400",
                        each.isEmpty() ? "empty" : '"' + each + '"');
            }
            times.add(WholeNumber.parse(step.group(1)));
            rates.add(WholeNumber.parse(step.group(2)));
        }
        if (times.getFirst() != 0) {
            throw new InvalidValueException("steps", "0 s at the first step", times.getFirst() + " s");
        }
        return new Load.Steps(times, rates);
    }
}
