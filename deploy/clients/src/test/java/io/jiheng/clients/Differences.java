package io.jiheng.clients;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Names what a client has lost or changed of an answer. */
final class Differences {

  private Differences() {}

  static List<String> between(String place, JsonNode sent, JsonNode read) {
    List<String> found = new ArrayList<>();
    if (sent.isObject() && read.isObject()) {
      for (var member : sent.properties()) {
        var name = place + " › " + member.getKey();
        found.addAll(between(name, member.getValue(), read.path(member.getKey())));
      }
    } else if (sent.isArray() && read.isArray() && sent.size() == read.size()) {
      for (int i = 0; i < sent.size(); i++) {
        found.addAll(between(place + "[" + i + "]", sent.get(i), read.get(i)));
      }
    } else if (!same(sent, read)) {
      found.add("%s is %s, read as %s".formatted(place, sent, read));
    }
    return found;
  }

  private static boolean same(JsonNode sent, JsonNode read) {
    if (sent.isNumber() && read.isNumber()) {
      return sent.decimalValue().compareTo(read.decimalValue()) == 0;
    }
    return sent.equals(read)
        || sent.isNull() && read.isMissingNode()
        || sent.isTextual() && read.isTextual() && sameMoment(sent.asText(), read.asText());
  }

  private static boolean sameMoment(String sent, String read) {
    try {
      return OffsetDateTime.parse(sent).isEqual(OffsetDateTime.parse(read));
    } catch (DateTimeException other) {
      return false;
    }
  }
}
