package io.jiheng.budget.forms.file.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** The texts that the cells of a workbook share 共享文本, as they are seen. */
final class SharedTexts {

  private final List<RichText> texts = new ArrayList<>();

  private SharedTexts() {}

  static SharedTexts of(OPCPackage document) throws IOException, XMLStreamException {
    SharedTexts shared = new SharedTexts();
    for (PackagePart part :
        document.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
      try (InputStream content = part.getInputStream()) {
        shared.read(XMLHelper.newXMLInputFactory().createXMLStreamReader(content));
      }
    }
    return shared;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    RichText.Reader text = new RichText.Reader();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        text.begin(xml);
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text.end());
      }
    }
  }

  /**
   * @throws IndexOutOfBoundsException if a cell names a text that there is not
   */
  RichText get(int index) {
    return texts.get(index);
  }
}
