/// Tests of all presentations together.
@NullMarked
package dev.bayplan.controller;

import org.jspecify.annotations.NullMarked;
