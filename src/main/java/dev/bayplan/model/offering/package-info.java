/// What AWS and Kubernetes offered on a date. May import `catalog`.
///
/// The only room that compares dates: everything else asks [dev.bayplan.model.offering.Offering#isOfferedOn].
@NullMarked
package dev.bayplan.model.offering;

import org.jspecify.annotations.NullMarked;
