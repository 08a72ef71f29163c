package io.jiheng.caseevents.intake.rest;

import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.Reason;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The context attributes of CloudEvents binary mode, from the {@code ce-} headers.
 *
 * @param attributes by name, those that can be read
 * @param flaws what is wrong with the others
 */
record BinaryMode(Map<String, String> attributes, List<Flaw> flaws) {

  static final String VERSION_HEADER = "ce-specversion";

  private static final String PREFIX = "ce-";
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]{1,40}");
  private static final Set<String> NOT_ATTRIBUTES = Set.of("data", "datacontenttype");
  private static final Reason NOT_UTF_8 =
      new Reason(
          "百分号编码应为 % 加两位十六进制数，解码后应为 UTF-8；% 本身写作 %25",
          "percent-encoding is % with two hexadecimal digits and must decode to UTF-8;"
              + " % itself is written %25");

  /** Reads them; of a header that stands there twice, all values, so that it fails. */
  static BinaryMode of(MultivaluedMap<String, String> headers) {
    Map<String, String> attributes = new LinkedHashMap<>();
    List<Flaw> flaws = new ArrayList<>();
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      var attribute = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
      if (ATTRIBUTE.matcher(attribute).matches() && !NOT_ATTRIBUTES.contains(attribute)) {
        var value = String.join(",", header.getValue());
        try {
          attributes.put(attribute, HeaderText.decoded(value));
        } catch (CharacterCodingException e) {
          flaws.add(new Flaw("/" + attribute, value, "not-utf-8", NOT_UTF_8));
        }
      }
    }
    attributes.put("datacontenttype", "application/json");
    return new BinaryMode(attributes, flaws);
  }
}
