package io.jiheng.bench;

import io.jiheng.bench.event.TreeStream;
import io.jiheng.bench.section.CountedTopic;
import io.jiheng.bench.section.Drift;
import io.jiheng.bench.section.Effort;
import io.jiheng.bench.section.Memory;
import io.jiheng.bench.section.Pace;
import io.jiheng.bench.section.Soak;
import io.jiheng.bench.section.TreeLoad;
import io.jiheng.bench.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** All services under a steady load for long 稳态运行. */
final class SoakCourse {

  /** Counted before. */
  static final long CASES = 100_000;

  /** More than can be counted in that time. */
  private static final long MORE_A_MINUTE = 250_000;

  private final Stack stack;
  private final Effort effort;
  private final Duration span;
  private final Consumer<String> tell;
  private final Findings findings;

  SoakCourse(Stack stack, Effort effort, Duration span, Consumer<String> tell) {
    this.stack = stack;
    this.effort = effort;
    this.span = span;
    this.tell = tell;
    this.findings = new Findings(tell);
  }

  Findings run() {
    var stream = new TreeStream(MORE_A_MINUTE * (span.toMinutes() + 5));
    try (var topic = new CountedTopic(stack, stream, effort.events(), Pace.patient(tell))) {
      if (findings.measure("load", new TreeLoad(topic))) {
        findings.measure("soak", new Soak(stack, topic, stream, span, tell));
        findings.measure("recount", new Drift(topic));
      }
      findings.measure("memory", new Memory(stack, List.of()));
    }
    return findings;
  }
}
