/// Tests of the dialog that takes pictures away.
@NullMarked
package dev.bayplan.controller.export;

import org.jspecify.annotations.NullMarked;
