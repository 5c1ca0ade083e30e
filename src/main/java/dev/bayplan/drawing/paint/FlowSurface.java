package dev.bayplan.drawing.paint;

/// Where requests on their way are drawn. On a screen a layer of its own, above what stands still, drawn afresh while
/// that stays.
///
/// Coordinates are pixels, colours packed `0xAARRGGBB`.
public interface FlowSurface {

    void fillCircle(double centerX, double centerY, double radius, int argb);

    /// Fills a square that stands on its corner.
    void fillDiamond(double centerX, double centerY, double radius, int argb);
}
