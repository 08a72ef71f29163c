package io.jiheng.local;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question a user may ask a service with the viewer's token.
 *
 * @param parameters in the order to write them
 */
record Query(Service service, String path, Map<String, String> parameters) {

  URI uri() {
    String query =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return service.at(path + "?" + query);
  }

  /** The same as a line to paste into a shell. */
  String curl(String tokenFile) {
    String data =
        parameters.entrySet().stream()
            .map(each -> " --data-urlencode " + each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining());
    return "curl -sG %s -H \"Authorization: Bearer $(cat %s)\"%s"
        .formatted(service.at(path), quoted(tokenFile), data);
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
