package dev.bayplan.model.settings;

import dev.bayplan.model.Check;
import dev.bayplan.model.offering.Offering;
import java.util.stream.Stream;

/// How an ECS service goes over to a new version.
///
/// Source: Amazon ECS Developer Guide, service definition parameters: the lower bound rounds up, the upper one down.
///
/// @param minimumHealthyPercent of the tasks asked for that stay healthy; from 0 to 100
/// @param maximumPercent        of the tasks asked for that there may be; from 100 to 1,000
/// @param circuitBreaker        whether a deployment whose tasks fail is rolled back
public record ServiceDeployment(int minimumHealthyPercent, int maximumPercent, boolean circuitBreaker) {

    /// As the API has it where nothing is said.
    public static final ServiceDeployment DEFAULT = new ServiceDeployment(100, 200, false);

    /// Of a service that runs one task on each instance.
    public static final ServiceDeployment OF_DAEMONS = new ServiceDeployment(0, 100, false);

    private static final int WHOLE = 100;
    private static final int MOST_PERCENT = 1_000;
    private static final int FEWEST_FAILURES = 3;
    private static final int MOST_FAILURES = 200;

    public ServiceDeployment {
        Check.between("minimumHealthyPercent", minimumHealthyPercent, 0, WHOLE);
        Check.between("maximumPercent", maximumPercent, WHOLE, MOST_PERCENT);
    }

    /// {@return the tasks that stay healthy}
    public int least(int desired) {
        return Math.toIntExact(Math.ceilDiv((long) desired * minimumHealthyPercent, WHOLE));
    }

    /// {@return the tasks there may be at the most}
    public int most(int desired) {
        return Math.toIntExact((long) desired * maximumPercent / WHOLE);
    }

    /// {@return the failed tasks after which the circuit breaker opens: half of those asked for, within bounds}
    ///
    /// As today's API reference has it; the guide of June 2023 said 10 for the lower bound.
    public static int failures(int desired) {
        return failures(desired, FEWEST_FAILURES, MOST_FAILURES);
    }

    /// {@return the failed tasks after which the circuit breaker opens, within other bounds}
    public static int failures(int desired, int fewest, int most) {
        return Math.clamp(Math.ceilDiv(desired, 2), fewest, most);
    }

    Stream<Requirement> requirements() {
        return Requirement.where(circuitBreaker, "circuitBreaker", Offering.ECS_CIRCUIT_BREAKER);
    }

    public ServiceDeployment withMinimumHealthyPercent(int percent) {
        return new ServiceDeployment(percent, maximumPercent, circuitBreaker);
    }

    public ServiceDeployment withMaximumPercent(int percent) {
        return new ServiceDeployment(minimumHealthyPercent, percent, circuitBreaker);
    }

    public ServiceDeployment withCircuitBreaker(boolean on) {
        return new ServiceDeployment(minimumHealthyPercent, maximumPercent, on);
    }
}
