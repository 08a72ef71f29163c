package io.jiheng.budget.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Reads which worksheets of a workbook are hidden, be it so that no menu shows them. */
final class HiddenSheets {

  private static final String VISIBLE = "visible";

  private HiddenSheets() {}

  /**
   * @return their names
   */
  static Set<String> of(XSSFReader workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    Set<String> hidden = new HashSet<>();
    try (InputStream part = workbook.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
          String state = xml.getAttributeValue(null, "state");
          if (state != null && !state.equals(VISIBLE)) {
            hidden.add(xml.getAttributeValue(null, "name"));
          }
        }
      }
    }
    return hidden;
  }
}
