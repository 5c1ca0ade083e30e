/// How things read: the one resource bundle, and numbers, dates and sums as people write them. May import `model`.
///
/// All text that a user sees comes from `messages.properties` through [dev.bayplan.text.Messages].
@NullMarked
package dev.bayplan.text;

import org.jspecify.annotations.NullMarked;
