package dev.bayplan.model.scenario;

import dev.bayplan.model.Check;

/// An Availability Zone with the one subnet in it.
///
/// @param name   for example `us-east-1a`
/// @param subnet where every address in this zone comes from
public record Zone(String name, Cidr subnet) {

    public Zone {
        Check.name("name", name);
    }
}
