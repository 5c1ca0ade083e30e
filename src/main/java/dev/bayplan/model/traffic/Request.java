package dev.bayplan.model.traffic;

/// The way of one request, as a value.
public record Request(int workload, int entryZone, int instance, int slot, int target) implements Journey {

    static Request of(Journey journey) {
        return new Request(
                journey.workload(), journey.entryZone(), journey.instance(), journey.slot(), journey.target());
    }
}
