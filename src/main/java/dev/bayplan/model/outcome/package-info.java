/// One scenario with everything computed from it: both plans and what follows from them. May import every other room
/// of the model. Windows, pictures and reports all start from the same
/// [dev.bayplan.model.outcome.Outcome].
@NullMarked
package dev.bayplan.model.outcome;

import org.jspecify.annotations.NullMarked;
