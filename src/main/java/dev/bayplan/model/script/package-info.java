/// What happens to a cluster by a person's hand: failures, new versions, load. May import nothing of the model but its
/// root. Start reading at [dev.bayplan.model.script.ScriptEntry].
@NullMarked
package dev.bayplan.model.script;

import org.jspecify.annotations.NullMarked;
