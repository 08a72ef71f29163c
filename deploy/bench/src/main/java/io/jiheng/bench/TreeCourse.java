package io.jiheng.bench;

import io.jiheng.bench.event.TreeStream;
import io.jiheng.bench.section.CountedTopic;
import io.jiheng.bench.section.Drift;
import io.jiheng.bench.section.Effort;
import io.jiheng.bench.section.Memory;
import io.jiheng.bench.section.Pace;
import io.jiheng.bench.section.RebuildWhileRead;
import io.jiheng.bench.section.SameFigures;
import io.jiheng.bench.section.Section;
import io.jiheng.bench.section.TreeLoad;
import io.jiheng.bench.section.TreeReads;
import io.jiheng.bench.stack.Stack;
import java.util.List;
import java.util.function.Consumer;

/** The measurements of a large court tree 大型法院树, loaded by the run itself. */
final class TreeCourse {

  private static final int LEAST_MEBIBYTES = 256;
  private static final int CASES_OF_A_MEBIBYTE = 2_000;

  private final Stack stack;
  private final long cases;
  private final Effort effort;
  private final Consumer<String> tell;
  private final Findings findings;

  TreeCourse(Stack stack, long cases, Effort effort, Consumer<String> tell) {
    this.stack = stack;
    this.cases = cases;
    this.effort = effort;
    this.tell = tell;
    this.findings = new Findings(tell);
  }

  /** The heap for so many cases: counters and their days are held in memory, cases are not. */
  static long heapMebibytes(long cases) {
    return LEAST_MEBIBYTES + cases / CASES_OF_A_MEBIBYTE;
  }

  Findings run() {
    var pace = Pace.patient(tell);
    try (var topic = new CountedTopic(stack, new TreeStream(cases), effort.events(), pace)) {
      if (findings.measure("load", new TreeLoad(topic))) {
        read(topic, TreeReads.Kind.VALUES_OF_COURTS);
        read(topic, TreeReads.Kind.VALUES_OF_TREE);
        measure(topic, "same figures", new SameFigures(stack, topic));
        read(topic, TreeReads.Kind.MEMBERS_OF_COURTS);
        read(topic, TreeReads.Kind.MEMBERS_OF_TREE);
        measure(topic, "rebuild", new RebuildWhileRead(topic, pace));
        measure(topic, "recount", new Drift(topic));
      }
      findings.measure("memory", new Memory(stack, List.of()));
    }
    return findings;
  }

  private void read(CountedTopic topic, TreeReads.Kind kind) {
    measure(topic, kind.title(), new TreeReads(stack, effort, topic, kind));
  }

  /** A service that could not bear one section is not what the next is to be measured on. */
  private void measure(CountedTopic topic, String name, Section section) {
    if (!findings.measure(name, section)) {
      topic.stopIndicators();
    }
  }
}
