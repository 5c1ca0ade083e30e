/// Both clusters over time: what fails is replaced, what is new is deployed, what is too little is scaled. May import
/// every room of the model but `outcome`.
///
/// A simulation of events, the same each time for one scenario. Start reading at
/// [dev.bayplan.model.lifecycle.Lifecycle].
@NullMarked
package dev.bayplan.model.lifecycle;

import org.jspecify.annotations.NullMarked;
