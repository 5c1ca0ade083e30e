/// Tests of stories, made and told.
@NullMarked
package dev.bayplan.controller.story;

import org.jspecify.annotations.NullMarked;
