package io.jiheng.caseevents.intake;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The context attributes of CloudEvents binary mode, from the {@code ce-} headers. */
final class BinaryMode {

  static final String VERSION_HEADER = "ce-specversion";

  private static final String PREFIX = "ce-";
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]{1,40}");
  private static final Set<String> NOT_ATTRIBUTES = Set.of("data", "datacontenttype");
  private static final int HEX = 16;

  private BinaryMode() {}

  /** The attributes by name; of a header that stands there twice, all values, so that it fails. */
  static Map<String, String> attributes(MultivaluedMap<String, String> headers) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith(PREFIX)) {
        var attribute = name.substring(PREFIX.length());
        if (ATTRIBUTE.matcher(attribute).matches() && !NOT_ATTRIBUTES.contains(attribute)) {
          attributes.put(attribute, decoded(String.join(",", header.getValue())));
        }
      }
    }
    attributes.put("datacontenttype", "application/json");
    return attributes;
  }

  /** Headers carry percent-encoded UTF-8; senders that put UTF-8 there as it is are understood. */
  private static String decoded(String value) {
    byte[] raw = value.getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%' && i + 2 < raw.length) {
        int high = Character.digit(raw[i + 1], HEX);
        int low = Character.digit(raw[i + 2], HEX);
        if (high >= 0 && low >= 0) {
          out.write(high * HEX + low);
          i += 2;
          continue;
        }
      }
      out.write(raw[i]);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
