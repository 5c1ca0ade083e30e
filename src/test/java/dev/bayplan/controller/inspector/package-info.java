/// Tests of what can be edited.
@NullMarked
package dev.bayplan.controller.inspector;

import org.jspecify.annotations.NullMarked;
