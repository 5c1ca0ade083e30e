package dev.bayplan.model.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The chain of rules by which kube-proxy in mode iptables picks one pod of a Service.
///
/// Source: Kubernetes, pkg/proxy/iptables/proxier.go, `computeProbability`.
///
/// @param probabilities with which each rule matches, as it is written: five decimals, the last one always
public record IptablesRules(List<Double> probabilities) {

    private static final double AS_WRITTEN = 1e5;

    public IptablesRules {
        probabilities = List.copyOf(probabilities);
    }

    /// {@return the rules for so many pods}
    public static IptablesRules of(int pods) {
        return new IptablesRules(IntStream.range(0, pods)
                .mapToObj(n -> Math.round(AS_WRITTEN / (pods - n)) / AS_WRITTEN)
                .toList());
    }

    /// {@return with which probability each pod is picked: its rule matches, and none before it}
    public List<Double> selection() {
        List<Double> selection = new ArrayList<>();
        double left = 1;
        for (double each : probabilities) {
            selection.add(left * each);
            left *= 1 - each;
        }
        return List.copyOf(selection);
    }
}
