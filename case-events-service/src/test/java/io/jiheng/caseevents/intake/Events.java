package io.jiheng.caseevents.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Events for the tests. */
final class Events {

  private Events() {}

  /** A good event of that id on one line. */
  static String closed(String id) {
    return """
        {"specversion":"1.0","id":"%s","source":"urn:court:冀0283:case-system",\
        "type":"io.jiheng.case.closed.v1","subject":"(2023)冀0283民初1234号",\
        "time":"2023-05-20T10:00:00+08:00","data":{"closedOn":"2023-05-20","outcome":"JUDGMENT"}}"""
        .formatted(id);
  }

  /** The same with a closing day that does not exist. */
  static String closedOnNoDay(String id) {
    return closed(id).replace("\"2023-05-20\"", "\"2023-02-30\"");
  }

  /** Good events of the ids prefix-0, prefix-1 … */
  static String many(String prefix, int count, String separator) {
    return IntStream.range(0, count)
        .mapToObj(i -> closed(prefix + "-" + i))
        .collect(Collectors.joining(separator));
  }
}
