/// What would raise a number: the same model asked again, each time with one thing changed. May import every room of
/// the model before it.
///
/// Start reading at [dev.bayplan.model.advice.Advice].
@NullMarked
package dev.bayplan.model.advice;

import org.jspecify.annotations.NullMarked;
