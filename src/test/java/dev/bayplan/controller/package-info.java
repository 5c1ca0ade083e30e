/// Tests of the controllers. Start reading at [dev.bayplan.controller.Samples].
@NullMarked
package dev.bayplan.controller;

import org.jspecify.annotations.NullMarked;
