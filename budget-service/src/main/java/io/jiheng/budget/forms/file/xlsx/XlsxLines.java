package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * Lines of an .xlsx: the rows of its worksheets, one after the other. A hidden worksheet is named
 * and not read.
 */
public final class XlsxLines {

  /** A worksheet that is read. */
  private record Sheet(PackagePart part, SheetOutline outline) {}

  private XlsxLines() {}

  public static void read(OPCPackage document, LineCollector lines)
      throws IOException, OpenXML4JException, XMLStreamException, SAXException {
    XSSFReader reader = new XSSFReader(document);
    WorkbookPart workbook = WorkbookPart.of(reader);
    CellValues values =
        new CellValues(SharedTexts.of(document), reader.getStylesTable(), workbook.from1904());
    Map<String, Sheet> sheets = sheets(reader, workbook.hiddenSheets(), lines);
    UnvaluedFormulas formulas = new UnvaluedFormulas(document, values);
    sheets.forEach((name, sheet) -> formulas.add(name, sheet.outline().unvalued()));
    formulas.compute();
    for (Map.Entry<String, Sheet> sheet : sheets.entrySet()) {
      String shown = shown(sheet.getKey());
      try (InputStream part = sheet.getValue().part().getInputStream()) {
        new SheetLines(
                shown, values, sheet.getValue().outline(), formulas.values(sheet.getKey()), lines)
            .read(XMLHelper.newXMLInputFactory().createXMLStreamReader(part));
      }
      formulas.remark(sheet.getKey(), shown).ifPresent(lines::note);
      // What stands on another sheet does not go on with what stood on this one.
      lines.add(Line.prose(new Place("", 0), ""));
    }
  }

  private static Map<String, Sheet> sheets(
      XSSFReader reader, Set<String> hidden, LineCollector lines)
      throws IOException, OpenXML4JException, XMLStreamException {
    Map<String, Sheet> seen = new LinkedHashMap<>();
    XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (all.hasNext()) {
      all.next().close();
      String name = all.getSheetName();
      if (hidden.contains(name)) {
        lines.note(
            Remark.warning(new Place(shown(name), 1), name, "hidden-sheet", Map.of("sheet", name)));
      } else {
        PackagePart part = all.getSheetPart();
        SheetComments.remark(all.getSheetComments(), shown(name)).ifPresent(lines::note);
        seen.put(name, new Sheet(part, SheetOutline.of(part)));
      }
    }
    return seen;
  }

  private static String shown(String name) {
    return "工作表“" + name + "”";
  }
}
