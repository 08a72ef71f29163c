package io.jiheng.budget.forms.file.office;

import javax.xml.stream.XMLStreamReader;

/** Attributes that hide a row or column, as programs write them. */
public final class Hidden {

  private Hidden() {}

  public static boolean is(XMLStreamReader xml, String attribute) {
    return isOn(xml.getAttributeValue(null, attribute));
  }

  /**
   * @param value null where the attribute is left out
   */
  public static boolean isOn(String value) {
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** Whether a height or width is given as nothing. */
  public static boolean isZero(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value != null && Double.parseDouble(value) == 0;
  }
}
