package io.jiheng.bench.stack;

import java.util.List;
import java.util.stream.Stream;

/** The topics of a run: those of the product, and one for each measurement that fills its own. */
public final class Topics {

  public static final int PARTITIONS = 4;
  public static final String CASE_EVENTS = "case-events";
  public static final String DOOR = "bench-door";
  public static final String PRODUCER = "bench-producer";
  public static final String ROUND_TRIP = "bench-round-trip";

  private Topics() {}

  static List<String> options() {
    return Stream.of(
            Stream.of(CASE_EVENTS, DOOR, PRODUCER, ROUND_TRIP).map(name -> name + ":" + PARTITIONS),
            Stream.of("case-events-dead-letter:1", "indicator-values:1:compact"))
        .flatMap(each -> each)
        .flatMap(topic -> Stream.of("--topic", topic))
        .toList();
  }
}
