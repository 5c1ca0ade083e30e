package dev.bayplan.model.script;

import dev.bayplan.model.Check;
import dev.bayplan.model.InvalidValueException;
import java.util.List;

/// Requests in a second over time, from the second on at which it begins.
public sealed interface Load {

    /// Most requests in a second.
    int MOST = 10_000_000;

    /// Longest time, in seconds: a week.
    int LONGEST = 604_800;

    /// {@return requests in a second}
    ///
    /// @param seconds since it began
    int rate(double seconds);

    /// {@return the seconds after which it stays as it is; [Integer#MAX_VALUE] where it never does}
    int settles();

    /// One load after the other.
    ///
    /// @param seconds           when each begins; the first at 0, in order
    /// @param requestsPerSecond of each
    record Steps(List<Integer> seconds, List<Integer> requestsPerSecond) implements Load {

        private static final int MOST_STEPS = 100;

        public Steps {
            seconds = Check.sized("seconds", seconds, 1, MOST_STEPS);
            requestsPerSecond =
                    Check.sized("requestsPerSecond", requestsPerSecond, seconds.size(), seconds.size());
            for (int i = 0; i < seconds.size(); i++) {
                int least = i == 0 ? 0 : seconds.get(i - 1) + 1;
                Check.between("seconds[" + i + "]", seconds.get(i), least, i == 0 ? 0 : LONGEST);
                Check.between("requestsPerSecond[" + i + "]", requestsPerSecond.get(i), 0, MOST);
            }
        }

        @Override
        public int rate(double time) {
            int i = seconds.size() - 1;
            while (i > 0 && seconds.get(i) > time) {
                i--;
            }
            return requestsPerSecond.get(i);
        }

        @Override
        public int settles() {
            return seconds.getLast();
        }
    }

    /// Evenly from one load to another.
    ///
    /// @param from    requests in a second at its begin
    /// @param to      requests in a second at its end, and from then on
    /// @param seconds that it takes; at least 1
    record Ramp(int from, int to, int seconds) implements Load {

        public Ramp {
            Check.between("from", from, 0, MOST);
            Check.between("to", to, 0, MOST);
            Check.between("seconds", seconds, 1, LONGEST);
        }

        @Override
        public int rate(double time) {
            double part = Math.clamp(time / seconds, 0, 1);
            return (int) Math.round(from + part * ((double) to - from));
        }

        @Override
        public int settles() {
            return seconds;
        }
    }

    /// Up and down again like a day, without end: least at its begin, most in the middle.
    ///
    /// @param least   requests in a second at night
    /// @param most    requests in a second at noon
    /// @param seconds from one night to the next; at least 60
    record Day(int least, int most, int seconds) implements Load {

        /// Least seconds from one night to the next.
        public static final int SHORTEST = 60;

        public Day {
            Check.between("least", least, 0, MOST);
            Check.between("most", most, 0, MOST);
            Check.between("seconds", seconds, SHORTEST, LONGEST);
            if (most < least) {
                throw new InvalidValueException("most", "at least " + Check.number(least), Check.number(most));
            }
        }

        @Override
        public int rate(double time) {
            double part = (1 - StrictMath.cos(2 * Math.PI * time / seconds)) / 2;
            return (int) Math.round(least + part * ((double) most - least));
        }

        @Override
        public int settles() {
            return Integer.MAX_VALUE;
        }
    }
}
