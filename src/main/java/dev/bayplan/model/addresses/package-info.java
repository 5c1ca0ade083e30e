/// Where addresses come from: subnets, and the pools that keep some ready. May import `catalog`, `offering`,
/// `settings`, `scenario`, `limits`.
@NullMarked
package dev.bayplan.model.addresses;

import org.jspecify.annotations.NullMarked;
