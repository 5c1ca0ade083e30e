package dev.bayplan.drawing.surface.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/// Shapes of a slide that will be put into a group once they are all there: POI looks through the whole slide for each
/// group that it is to draw in.
final class SlideGroup {

    private final List<XmlObject> shapes = new ArrayList<>();
    private @Nullable Rectangle2D covered;

    void add(XmlObject shape, Rectangle2D place) {
        shapes.add(shape);
        covered = covered == null ? place : covered.createUnion(place);
    }

    /// Puts the shapes into a group, and that into the group around it. Without shapes there is no group.
    void close(XSLFSlide slide, String name, String description, SlideGroup around) {
        if (covered == null) {
            return;
        }
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(covered);
        group.setInteriorAnchor(covered);
        CTNonVisualDrawingProps properties = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
        properties.setName(name);
        properties.setDescr(description);
        try (XmlCursor end = group.getXmlObject().newCursor()) {
            end.toEndToken();
            for (XmlObject shape : shapes) {
                try (XmlCursor from = shape.newCursor()) {
                    from.moveXml(end);
                }
            }
        }
        around.add(group.getXmlObject(), covered);
    }
}
