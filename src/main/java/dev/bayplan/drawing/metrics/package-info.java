/// The bundled fonts and how wide text is in them. Imports nothing else of Bayplan.
@NullMarked
package dev.bayplan.drawing.metrics;

import org.jspecify.annotations.NullMarked;
