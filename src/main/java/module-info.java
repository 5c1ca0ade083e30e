/// Bayplan: the same containers on the same EC2 instances under Amazon EKS and Amazon ECS, drawn side by side.
module dev.bayplan {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires static org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    opens dev.bayplan.command to info.picocli;
}
