package io.jiheng.budget.forms.file.docx;

import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.xmlbeans.XmlException;

/**
 * Lines of a .docx: its paragraphs and the rows of its tables, in their order. A table within a
 * cell is text of that cell.
 */
public final class DocxLines {

  private static final Pattern MAIN = Pattern.compile("/word/document\\.xml");
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final XMLStreamReader xml;
  private final LineCollector lines;
  private final HiddenText hidden = new HiddenText(WORD);
  private final ParagraphNumber number;
  private final WordRow row = new WordRow();
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int tables;
  private int rows;
  private int paragraphs;

  private DocxLines(XMLStreamReader xml, ParagraphNumber number, LineCollector lines) {
    this.xml = xml;
    this.number = number;
    this.lines = lines;
  }

  public static void read(OPCPackage document, LineCollector lines)
      throws IOException, XMLStreamException, XmlException {
    PackagePart main = document.getPartsByName(MAIN).get(0);
    try (InputStream part = main.getInputStream()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
      DocxLines reader = new DocxLines(xml, ParagraphNumber.of(document, WORD), lines);
      while (xml.hasNext()) {
        reader.take(xml.next());
      }
      reader.hidden.remarks().forEach(lines::note);
    }
    DocxNotes.read(document, lines);
  }

  private void take(int event) throws XMLStreamException {
    if (event == XMLStreamReader.START_ELEMENT) {
      begin(xml.getLocalName());
    } else if (event == XMLStreamReader.END_ELEMENT) {
      end(xml.getLocalName());
    }
  }

  private void begin(String element) throws XMLStreamException {
    switch (element) {
      case "tbl" -> {
        depth++;
        if (depth == 1) {
          tables++;
          rows = 0;
          row.beginTable();
        }
      }
      case "tr" -> beginRow();
      case "gridBefore", "gridSpan", "vMerge", "hMerge" -> {
        if (depth == 1) {
          row.property(element, xml.getAttributeValue(WORD, "val"));
        }
      }
      case "t" -> write(xml.getElementText());
      case "sym" ->
          write(
              SymbolFont.letter(
                  xml.getAttributeValue(WORD, "font"), xml.getAttributeValue(WORD, "char")));
      case "br", "cr" -> text.append('\n');
      case "tab" -> text.append(' ');
      // The same text once more, for older programs; text that was moved away from here; and how
      // something was set before a revision.
      case "Fallback",
          "moveFrom",
          "pPrChange",
          "rPrChange",
          "tcPrChange",
          "trPrChange",
          "tblPrChange",
          "tblGridChange" ->
          skip();
      case "pPr", "pStyle", "ilvl", "numId" -> number.begin(xml);
      default -> hidden.begin(xml);
    }
  }

  private void end(String element) {
    switch (element) {
      case "tbl" -> depth--;
      case "pPr" -> write(number.written());
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> endRow();
      default -> hidden.end(element);
    }
  }

  private void write(String written) {
    text.append(hidden.seen(written, place()));
  }

  private Place place() {
    return depth == 0 ? new Place("正文", paragraphs + 1) : new Place(table(), rows);
  }

  private String table() {
    return "第 " + tables + " 个表格";
  }

  private void beginRow() {
    if (depth == 1) {
      hidden.beginRow();
      rows++;
      row.begin(rows);
      text.setLength(0);
    }
  }

  private void endParagraph() {
    if (depth == 0) {
      paragraphs++;
      lines.add(Line.prose(new Place("正文", paragraphs), text.toString().strip()));
      text.setLength(0);
    } else {
      text.append('\n');
    }
  }

  private void endCell() {
    if (depth == 1) {
      row.cell(text.toString().strip());
      text.setLength(0);
    }
  }

  private void endRow() {
    if (depth == 1) {
      lines.add(new Line(new Place("第 " + tables + " 个表格", rows), Line.Kind.ROW, row.cells()));
    }
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      open += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }
}
