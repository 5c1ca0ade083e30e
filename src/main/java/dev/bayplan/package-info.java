/// Where the program starts.
@NullMarked
package dev.bayplan;

import org.jspecify.annotations.NullMarked;
