/// What AWS and Kubernetes offered on a date. May import `catalog`.
///
/// What was offered when is compared here alone: other rooms ask [dev.bayplan.model.offering.Offering#isOfferedOn].
@NullMarked
package dev.bayplan.model.offering;

import org.jspecify.annotations.NullMarked;
