/// Files: the catalogs and examples that come with Bayplan, and the scenarios that users keep as `*.bayplan.json`.
/// The only room that knows how a file looks, and the only one that knows Jackson. May import `model` and `text`.
///
/// Every message of an exception thrown here is meant for the user. A file is read into
/// [Json] values that know their line, so that what is refused later, by the model too, still names it.
/// Start reading at [dev.bayplan.store.ScenarioFiles] and [dev.bayplan.store.ScenarioCodec].
@NullMarked
package dev.bayplan.store;

import org.jspecify.annotations.NullMarked;
