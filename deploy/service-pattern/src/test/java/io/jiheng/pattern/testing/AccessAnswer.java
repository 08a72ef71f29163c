package io.jiheng.pattern.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;

/** What is answered to a call, as text, unpacked where it is a file of files. */
record AccessAnswer(int status, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int SHOWN = 300;
  private static final int MULTI_STATUS = 207;

  /** What a problem document has that tells nothing but what is wrong. */
  private static final Set<String> PLAIN =
      Set.of("code", "detail", "instance", "status", "title", "type");

  @Override
  public String toString() {
    return status + " " + text.substring(0, Math.min(SHOWN, text.length()));
  }

  boolean isGood() {
    return status < 400;
  }

  boolean isPlain(int wanted, String code) {
    Set<String> members = new TreeSet<>();
    parsed().fieldNames().forEachRemaining(members::add);
    return status == wanted && code().equals(code) && members.equals(PLAIN);
  }

  /** Also where each of many is refused on its own. */
  boolean isRefused() {
    return status >= 400 && status < 500 && status != 401
        || status == MULTI_STATUS && parsed().path("accepted").asInt(1) == 0;
  }

  /** A page of a list without anything on it; a file has no pages. */
  boolean isEmptyPage() {
    JsonNode items = parsed().path("items");
    return items.isArray() && items.isEmpty();
  }

  boolean isOutOfSight() {
    return status == 403
        && (code().equals("forbidden")
            || code().endsWith("-of-sight")
            || code().endsWith("-not-yours"));
  }

  /** Whether it is a 503 of one of those codes. */
  boolean isOutage(Set<String> codes) {
    return status == 503 && codes.contains(code());
  }

  boolean hasAny(Iterable<String> texts) {
    for (String one : texts) {
      if (text.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private String code() {
    return parsed().path("code").asText();
  }

  private JsonNode parsed() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException none) {
      return JSON.missingNode();
    }
  }
}
