package io.jiheng.bench.section;

import io.jiheng.bench.baseline.CommittedInput;
import io.jiheng.bench.baseline.RowCopy;
import io.jiheng.bench.baseline.StreamsCommand;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import io.jiheng.bench.stack.Topics;
import java.util.List;

/** A full topic counted from its beginning; the same by Kafka Streams, and its rows by COPY. */
public record TopicToCounters(Stack stack, Effort effort, CountedTopic topic) implements Section {

  private static final String STREAMS = "Kafka Streams, exactly-once";
  private static final String COPY = "COPY of the rows";

  /** What Kafka Streams came to: events a second, and the most memory it held, in MiB. */
  private record Streamed(double perSecond, double peakMebibytes) {}

  @Override
  public List<Figure> measure() {
    double here = topic.perSecond();
    long deadLetters = topic.deadLetters();
    var streamed = stream();
    double copied = RowCopy.run(stack.jdbcUrl("bench"), effort.events(), stack.newPath("rows.tsv"));
    return List.of(
        Figure.of("events from topic to committed counters", here, Unit.PER_SECOND)
            .against(STREAMS, streamed.perSecond())
            .against(COPY, copied)
            .target(Target.atLeast(20_000))
            .target(Target.shareOf(STREAMS, 0.5)),
        Figure.of("of them dead-lettered: " + topic.deadLetterReasons(), deadLetters, Unit.COUNT)
            .target(Target.below(1)),
        Figure.of(
            "peak RSS of that Kafka Streams counter", streamed.peakMebibytes(), Unit.MEBIBYTES));
  }

  private Streamed stream() {
    try (var input =
            new CommittedInput(stack.bootstrapServers(), Topics.CASE_EVENTS, Topics.PARTITIONS);
        var streams =
            stack.startOwn(
                "kafka-streams",
                List.of("-Xmx512m"),
                "kafka-streams",
                "--bootstrap-servers",
                stack.bootstrapServers(),
                "--topic",
                Topics.CASE_EVENTS,
                "--state",
                stack.newPath("kafka-streams").toString())) {
      double perSecond =
          Progress.untilAll(
              Pace.CLOSE,
              input.records(),
              () -> input.committedBy(StreamsCommand.APPLICATION),
              streams::checkAlive);
      return new Streamed(perSecond, streams.peakMebibytes());
    }
  }
}
