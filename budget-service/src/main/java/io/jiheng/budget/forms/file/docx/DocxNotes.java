package io.jiheng.budget.forms.file.docx;

import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** What stands beside the text of a .docx, as 批注 and 脚注: it is not read, and named. */
final class DocxNotes {

  private static final int MOST_SHOWN = 200;

  /** A kind of note, where it is kept, and what it is called. */
  private record Kind(XWPFRelation part, String name) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(XWPFRelation.COMMENT, "批注"),
          new Kind(XWPFRelation.FOOTNOTE, "脚注"),
          new Kind(XWPFRelation.ENDNOTE, "尾注"));

  private DocxNotes() {}

  static void read(OPCPackage document, LineCollector lines)
      throws IOException, XMLStreamException {
    for (Kind kind : KINDS) {
      for (PackagePart part : document.getPartsByContentType(kind.part().getContentType())) {
        remark(kind.name(), text(part)).ifPresent(lines::note);
      }
    }
  }

  private static String text(PackagePart part) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    try (InputStream content = part.getInputStream()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(content);
      while (xml.hasNext() && text.length() <= MOST_SHOWN) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
          text.append(xml.getElementText());
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("p")) {
          text.append(' ');
        }
      }
    }
    return text.toString().strip();
  }

  private static Optional<Remark> remark(String name, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    return Optional.of(
        Remark.warning(
            new Place(name, 1),
            name,
            "comments-unread",
            Map.of("places", name + "“" + shown + "”")));
  }
}
