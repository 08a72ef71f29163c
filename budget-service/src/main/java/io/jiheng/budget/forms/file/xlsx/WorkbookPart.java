package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.file.office.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * What a workbook 工作簿 says of itself, beside its worksheets.
 *
 * @param hiddenSheets the names of the worksheets that are hidden, be it so that no menu shows them
 * @param from1904 whether its days are counted from 1904, not from 1900
 */
record WorkbookPart(Set<String> hiddenSheets, boolean from1904) {

  private static final String VISIBLE = "visible";

  static WorkbookPart of(XSSFReader workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    Set<String> hidden = new HashSet<>();
    boolean from1904 = false;
    try (InputStream part = workbook.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          from1904 = Hidden.is(xml, "date1904");
        } else if (xml.getLocalName().equals("sheet") && isHidden(xml)) {
          hidden.add(xml.getAttributeValue(null, "name"));
        }
      }
    }
    return new WorkbookPart(Set.copyOf(hidden), from1904);
  }

  private static boolean isHidden(XMLStreamReader sheet) {
    String state = sheet.getAttributeValue(null, "state");
    return state != null && !state.equals(VISIBLE);
  }
}
