/// What the command line does. May import `export`, `store`, `text`, `model`; the only room that knows
/// picocli. Start reading at [dev.bayplan.command.BayplanCommand].
@NullMarked
package dev.bayplan.command;

import org.jspecify.annotations.NullMarked;
