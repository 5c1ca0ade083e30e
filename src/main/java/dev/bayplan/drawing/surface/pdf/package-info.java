/// Pictures as pages of a PDF, by PDFBox. May import `paint` and `metrics`.
@NullMarked
package dev.bayplan.drawing.surface.pdf;

import org.jspecify.annotations.NullMarked;
