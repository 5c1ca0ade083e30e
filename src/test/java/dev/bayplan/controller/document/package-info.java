/// Tests of the open document. Start reading at [dev.bayplan.controller.document.Samples], which others use too.
@NullMarked
package dev.bayplan.controller.document;

import org.jspecify.annotations.NullMarked;
