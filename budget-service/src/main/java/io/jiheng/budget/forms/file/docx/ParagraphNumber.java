package io.jiheng.budget.forms.file.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Tells by what its properties say the number 段落编号 that Word puts before a paragraph. */
final class ParagraphNumber {

  /** Styles that are based on one another; more are a circle. */
  private static final int MOST_BASES = 20;

  private final String namespace;
  private final ListNumbers lists;
  private final Map<String, CTStyle> styles = new HashMap<>();
  private String style = "";
  private Optional<BigInteger> list = Optional.empty();
  private Optional<Integer> level = Optional.empty();

  private ParagraphNumber(String namespace, ListNumbers lists) {
    this.namespace = namespace;
    this.lists = lists;
  }

  /**
   * @param namespace of the attributes of a .docx
   */
  static ParagraphNumber of(OPCPackage document, String namespace)
      throws IOException, XmlException {
    ParagraphNumber number = new ParagraphNumber(namespace, ListNumbers.of(document));
    for (PackagePart part : document.getPartsByContentType(XWPFRelation.STYLES.getContentType())) {
      try (InputStream content = part.getInputStream()) {
        StylesDocument.Factory.parse(content)
            .getStyles()
            .getStyleList()
            .forEach(style -> number.styles.put(style.getStyleId(), style));
      }
    }
    return number;
  }

  /** Takes a property of the paragraph. */
  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "pPr" -> {
        style = "";
        list = Optional.empty();
        level = Optional.empty();
      }
      case "pStyle" -> style = given(xml).orElse("");
      case "ilvl" -> level = given(xml).map(Integer::valueOf);
      case "numId" -> list = given(xml).map(BigInteger::new);
      default -> {
        // Changes how a paragraph looks, and not its number.
      }
    }
  }

  private Optional<String> given(XMLStreamReader xml) {
    return Optional.ofNullable(xml.getAttributeValue(namespace, "val"));
  }

  /** The number of the paragraph whose properties have ended; empty text where it has none. */
  String written() {
    Optional<CTNumPr> ofStyle = ofStyle();
    Optional<BigInteger> wanted =
        list.or(() -> ofStyle.map(CTNumPr::getNumId).map(CTDecimalNumber::getVal));
    return wanted.map(id -> lists.next(id, level(id, ofStyle))).orElse("");
  }

  private int level(BigInteger id, Optional<CTNumPr> ofStyle) {
    return level
        .or(
            () ->
                ofStyle
                    .map(CTNumPr::getIlvl)
                    .map(CTDecimalNumber::getVal)
                    .map(BigInteger::intValue))
        .orElseGet(() -> lists.levelOf(id, style));
  }

  private Optional<CTNumPr> ofStyle() {
    CTStyle looked = styles.get(style);
    for (int base = 0; looked != null && base < MOST_BASES; base++) {
      if (looked.isSetPPr() && looked.getPPr().isSetNumPr()) {
        return Optional.of(looked.getPPr().getNumPr());
      }
      looked = looked.isSetBasedOn() ? styles.get(looked.getBasedOn().getVal()) : null;
    }
    return Optional.empty();
  }
}
