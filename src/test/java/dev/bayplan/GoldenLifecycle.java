package dev.bayplan;

import dev.bayplan.model.lifecycle.CrashLoop;
import dev.bayplan.model.lifecycle.PodAutoscaler;
import dev.bayplan.model.settings.ReplicaShare;
import dev.bayplan.model.settings.RollingUpdate;
import dev.bayplan.model.settings.ServiceDeployment;

/// The golden rules of what happens over time.
final class GoldenLifecycle {

    private GoldenLifecycle() {}

    static void circuitBreaker(GoldenCase golden) {
        golden.answer("threshold", ServiceDeployment.failures(
                golden.number("desired"), golden.number("min"), golden.number("max")));
    }

    static void serviceDeployment(GoldenCase golden) {
        var deployment = new ServiceDeployment(
                golden.number("minimumHealthyPercent"), golden.number("maximumPercent"), false);
        int desired = golden.number("desired");
        golden.answer("lower", deployment.least(desired));
        golden.answer("upper", deployment.most(desired));
    }

    static void rollingUpdate(GoldenCase golden) {
        var update = new RollingUpdate(share(golden, "maxSurge"), share(golden, "maxUnavailable"));
        int desired = golden.number("replicas");
        golden.answer("surge", update.surge(desired));
        golden.answer("unavailable", update.unavailable(desired));
        golden.answer("maxTotal", update.most(desired));
        golden.answer("minAvailable", update.least(desired));
    }

    private static ReplicaShare share(GoldenCase golden, String key) {
        return ReplicaShare.parse(key, golden.input(key).asString());
    }

    static void crashLoop(GoldenCase golden) {
        // The kubelet's numbers are constants; a case that asks with others would not be answered.
        golden.answer("delaysS", CrashLoop.delays(golden.number("restarts")));
        golden.answer("resetAfterS", CrashLoop.RESET_AFTER);
        same(golden.number("initialS"), CrashLoop.delay(2));
        same(golden.number("capS"), CrashLoop.delay(Integer.MAX_VALUE));
        same(golden.number("factor"), CrashLoop.delay(3) / CrashLoop.delay(2));
    }

    private static void same(int asked, int ours) {
        if (asked != ours) {
            throw new AssertionError("the case asks with " + asked + ", the kubelet has " + ours);
        }
    }

    static void autoscaler(GoldenCase golden) {
        if (golden.has("tolerance") && golden.input("tolerance").asDouble() != PodAutoscaler.TOLERANCE) {
            throw new AssertionError("another tolerance");
        }
        golden.answer("desired", PodAutoscaler.desired(
                golden.number("current"), golden.input("metric").asDouble(), golden.input("target").asDouble()));
    }

    static void scaleUpLimit(GoldenCase golden) {
        golden.answer("desired", PodAutoscaler.on(golden.asOf()).limited(
                golden.number("current"), golden.number("rawDesired"), golden.number("maxReplicas")));
    }

    static void timers(GoldenCase golden) {
        PodAutoscaler rules = PodAutoscaler.on(golden.asOf());
        golden.answer("syncPeriodS", rules.syncPeriod());
        golden.answer("upscaleDelayS", rules.upscaleDelay());
        golden.answer("downscaleDelayS", rules.downscaleDelay());
        golden.answer("downscaleStabilizationS", rules.downscaleStabilization());
        golden.answer("tolerance", PodAutoscaler.TOLERANCE);
    }
}
