package io.jiheng.bench;

import io.jiheng.bench.event.TreeStream;
import io.jiheng.bench.section.CountedTopic;
import io.jiheng.bench.section.Drift;
import io.jiheng.bench.section.Effort;
import io.jiheng.bench.section.GreedyReaders;
import io.jiheng.bench.section.Memory;
import io.jiheng.bench.section.Pace;
import io.jiheng.bench.section.TreeLoad;
import io.jiheng.bench.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The counting of a province beside readers who ask for all they may 贪读下的计数. */
final class GreedyCourse {

  /** So many times the cases counted at first are in store for each minute of the readers. */
  private static final long MORE_A_MINUTE = 20;

  private final Stack stack;
  private final long cases;
  private final Effort effort;
  private final Consumer<String> tell;
  private final Findings findings;

  GreedyCourse(Stack stack, long cases, Effort effort, Consumer<String> tell) {
    this.stack = stack;
    this.cases = cases;
    this.effort = effort;
    this.tell = tell;
    this.findings = new Findings(tell);
  }

  Findings run() {
    Duration span = effort.span().multipliedBy(30);
    var stream = new TreeStream(MORE_A_MINUTE * Math.max(1, span.toMinutes()) * cases);
    try (var topic = new CountedTopic(stack, stream, effort.events(), Pace.patient(tell))) {
      if (findings.measure("load", new TreeLoad(topic))) {
        findings.measure("greedy readers", new GreedyReaders(stack, topic, stream, span));
        findings.measure("recount", new Drift(topic));
      }
      findings.measure("memory", new Memory(stack, List.of()));
    }
    return findings;
  }
}
