package io.jiheng.bench.fault;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run came to, as one Markdown section.
 *
 * @param hasDisks whether disks could be filled; otherwise their programs were killed
 */
record Summary(long seed, int first, boolean hasDisks, List<Round.Result> results) {

  /** Begins a table of rounds in Markdown. */
  static final String HEAD =
      """
      | round | struck | batches sent again | good answers, none | |
      |---|---|---:|---:|---|
      """;

  /** One round as a row of that table. */
  static String row(Round.Result result) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %d | %d, %d | %s |%n",
        result.number(),
        struck(result),
        result.again(),
        result.answers(),
        result.errors(),
        result.faults().isEmpty() ? "ok" : String.join("; ", result.faults()));
  }

  /** What was struck in a round, and how. */
  static String struck(Round.Result result) {
    return result.strikes().stream().map(Strike::said).collect(Collectors.joining("; "));
  }

  String markdown() {
    long faulty = results.stream().filter(result -> !result.faults().isEmpty()).count();
    return """
        Seed %d, rounds %d to %d: **%d with a fault**. %,d events and as many as were sent again, %,d answers held against what was sent, %,d questions without a good answer, %d restarts by the supervisor.

        | struck | how | times |
        |---|---|---:|
        %s%s"""
        .formatted(
            seed,
            first,
            first + results.size() - 1,
            faulty,
            (long) results.size() * Round.events(),
            results.stream().mapToLong(Round.Result::answers).sum(),
            results.stream().mapToLong(Round.Result::errors).sum(),
            results.stream().mapToInt(Round.Result::restarted).sum(),
            strikes(),
            faults());
  }

  private String strikes() {
    var times = new TreeMap<String, Integer>();
    results.stream()
        .flatMap(result -> result.strikes().stream())
        .forEach(
            strike ->
                times.merge(
                    String.format(
                        Locale.ROOT,
                        "| %s | %s |",
                        strike.place().title(),
                        strike.blow() == Blow.FULL && !hasDisks
                            ? Blow.KILL.said()
                            : strike.blow().said()),
                    1,
                    Integer::sum));
    return times.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue() + " |\n")
        .collect(Collectors.joining());
  }

  private String faults() {
    return results.stream()
        .filter(result -> !result.faults().isEmpty())
        .map(result -> "\n- round " + result.number() + ": " + String.join("; ", result.faults()))
        .collect(Collectors.joining());
  }
}
