package dev.bayplan.model.lifecycle;

import dev.bayplan.model.offering.Offering;
import java.time.LocalDate;

/// The rules of the HorizontalPodAutoscaler of a date.
///
/// Source: Kubernetes 1.9, replica_calculator.go and the options of the controller manager; Kubernetes, horizontal pod
/// autoscaling.
///
/// @param syncPeriod             seconds between two looks
/// @param upscaleDelay           seconds after the last scaling in which there is no scaling up; 0 = none
/// @param downscaleDelay         seconds after the last scaling in which there is no scaling down; 0 = none
/// @param downscaleStabilization seconds of which the highest recommendation is taken; 0 = none
public record PodAutoscaler(
        int syncPeriod, int upscaleDelay, int downscaleDelay, int downscaleStabilization) {

    /// How far usage may be off the target before anything is done.
    public static final double TOLERANCE = 0.1;

    private static final PodAutoscaler OF_2018 = new PodAutoscaler(30, 180, 300, 0);
    private static final PodAutoscaler TODAY = new PodAutoscaler(15, 0, 0, 300);

    /// Pods that may always be added.
    private static final int FREE_PODS = 4;

    /// What some tenths make of a ratio that is exact.
    private static final double ROUNDING_ERROR = 1e-9;

    /// {@return the rules of a date}
    public static PodAutoscaler on(LocalDate asOf) {
        return Offering.HPA_STABILIZATION.isOfferedOn(asOf) ? TODAY : OF_2018;
    }

    /// {@return the pods that a metric asks for}
    ///
    /// @param current pods that run
    /// @param metric  what each uses, on the average
    /// @param target  what each should use
    public static int desired(int current, double metric, double target) {
        double ratio = metric / target;
        return Math.abs(1 - ratio) <= TOLERANCE
                ? current
                : (int) Math.min(Integer.MAX_VALUE, Math.ceil(current * ratio - ROUNDING_ERROR));
    }

    /// {@return as many of the wanted pods as one step may go up to}
    public int limited(int current, int wanted, int most) {
        int step = downscaleStabilization > 0
                ? Math.max(2 * current, current + FREE_PODS)
                : Math.max(2 * current, FREE_PODS);
        return Math.min(Math.min(wanted, most), step);
    }
}
