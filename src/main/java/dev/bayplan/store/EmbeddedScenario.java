package dev.bayplan.store;

import dev.bayplan.model.scenario.Scenario;
import dev.bayplan.text.Messages;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A scenario within a picture of it, so that the picture opens again.
public final class EmbeddedScenario {

    private static final String NAMESPACE = "urn:bayplan:scenario";
    private static final String ELEMENT = "scenario";

    private EmbeddedScenario() {}

    /// {@return an element for the metadata of an SVG file}
    public static String element(Scenario scenario) {
        String json = new String(ScenarioWriter.write(scenario), StandardCharsets.UTF_8);
        var text = new StringBuilder(json.length() + 100);
        text.append('<').append(ELEMENT).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
        json.chars().forEach(c -> {
            if (isPlain((char) c)) {
                text.append((char) c);
            } else {
                text.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16))
                        .append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            }
        });
        return text.append("</").append(ELEMENT).append('>').toString();
    }

    /// Signs of XML and what it forbids stand in texts alone, and there JSON has its own way to write them.
    private static boolean isPlain(char c) {
        return switch (c) {
            case '\n' -> true;
            case '&', '<', '>', '\uFFFE', '\uFFFF' -> false;
            default -> !Character.isISOControl(c) && !Character.isSurrogate(c);
        };
    }

    /// {@return the scenario's JSON, in the lines in which it stands in the picture}
    ///
    /// @param name of the file, for messages
    /// @throws FileFormatException where the file holds none
    static byte[] read(String name, InputStream in) throws FileFormatException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(ELEMENT)
                        && NAMESPACE.equals(reader.getNamespaceURI())) {
                    String lines = "\n".repeat(Math.max(0, reader.getLocation().getLineNumber() - 1));
                    return (lines + text(reader)).getBytes(StandardCharsets.UTF_8);
                }
            }
        } catch (XMLStreamException noXml) {
            var refused = new FileFormatException(Messages.text("store.noScenarioInside", name));
            refused.initCause(noXml);
            throw refused;
        }
        throw new FileFormatException(Messages.text("store.noScenarioInside", name));
    }

    /// {@return what stands up to the next tag, or so much of it that the file is refused as too large}
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT && text.length() <= FileText.MOST_BYTES) {
            if (reader.hasText()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
