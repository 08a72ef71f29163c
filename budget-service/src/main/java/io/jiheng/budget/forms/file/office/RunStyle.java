package io.jiheng.budget.forms.file.office;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * How a stretch of text 文本格式 is set, as far as it changes what the text says: what is struck
 * through was taken back, and a raised 1 is the mark of a note and no digit.
 */
public final class RunStyle {

  private static final String PLAIN = "0123456789+-=()";
  private static final Map<String, String> SCRIPTS =
      Map.of("superscript", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾", "subscript", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

  private boolean struck;
  private String script = "";

  /** Begins a run: it is plain until something else is said. */
  public void begin() {
    struck = false;
    script = "";
  }

  /**
   * Takes a property of the run.
   *
   * @param namespace of its attributes, null where they have none
   */
  public void property(XMLStreamReader xml, String namespace) {
    String value = xml.getAttributeValue(namespace, "val");
    switch (xml.getLocalName()) {
      case "strike", "dstrike" -> struck |= value == null || Hidden.isOn(value);
      case "vertAlign" -> script = value == null ? "" : value;
      default -> {
        // Changes how a text looks, and not what it says.
      }
    }
  }

  public boolean isStruck() {
    return struck;
  }

  /** The text with what is raised or lowered in letters of their own: 310.20¹ is no 310.201. */
  public String written(String text) {
    String letters = SCRIPTS.get(script);
    if (letters == null) {
      return text;
    }
    StringBuilder written = new StringBuilder();
    text.chars()
        .map(letter -> PLAIN.indexOf(letter) < 0 ? letter : letters.charAt(PLAIN.indexOf(letter)))
        .forEach(letter -> written.append((char) letter));
    return written.toString();
  }
}
