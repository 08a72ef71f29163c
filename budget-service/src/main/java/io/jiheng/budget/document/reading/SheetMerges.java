package io.jiheng.budget.document.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;

/**
 * Reads the list of merged areas of a worksheet. It stands behind the rows, so the part is gone
 * through once for it alone; nothing of the part is held.
 */
final class SheetMerges {

  private SheetMerges() {}

  static MergedAreas of(PackagePart sheet) throws IOException, XMLStreamException {
    MergedAreas areas = new MergedAreas();
    try (InputStream part = sheet.getInputStream()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
          CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
          areas.add(
              range.getFirstRow(),
              range.getLastRow(),
              range.getFirstColumn(),
              range.getLastColumn());
        }
      }
    }
    areas.sort();
    return areas;
  }
}
