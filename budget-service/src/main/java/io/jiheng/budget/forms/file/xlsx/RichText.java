package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.file.office.RunStyle;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A text of a worksheet 富文本.
 *
 * @param text what it says
 * @param struck what in it is struck through and says nothing
 */
record RichText(String text, String struck) {

  static RichText plain(String text) {
    return new RichText(text, "");
  }

  /** Puts a text together from its runs. */
  static final class Reader {

    private final RunStyle style = new RunStyle();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    /** Takes an element; how a word is to be pronounced is no part of the text. */
    void begin(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "r" -> style.begin();
        case "t" -> (style.isStruck() ? struck : text).append(style.written(xml.getElementText()));
        case "rPh" -> xml.nextTag();
        default -> style.property(xml, null);
      }
    }

    /** Ends the text, and begins another. */
    RichText end() {
      RichText whole = new RichText(text.toString(), struck.toString());
      text.setLength(0);
      struck.setLength(0);
      style.begin();
      return whole;
    }
  }
}
