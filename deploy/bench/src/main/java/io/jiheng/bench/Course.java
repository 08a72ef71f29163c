package io.jiheng.bench;

import io.jiheng.bench.section.BatchesThroughTheDoor;
import io.jiheng.bench.section.BesideSlowSenders;
import io.jiheng.bench.section.CountedTopic;
import io.jiheng.bench.section.Drift;
import io.jiheng.bench.section.Effort;
import io.jiheng.bench.section.FilesAtOnce;
import io.jiheng.bench.section.Freshness;
import io.jiheng.bench.section.Memory;
import io.jiheng.bench.section.Section;
import io.jiheng.bench.section.SheetsIn;
import io.jiheng.bench.section.SinglesThroughTheDoor;
import io.jiheng.bench.section.Starts;
import io.jiheng.bench.section.TopicToCounters;
import io.jiheng.bench.section.ValueReads;
import io.jiheng.bench.stack.Stack;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The measurements of a run, one after the other, so that none takes the cores of another. */
final class Course {

  private static final Set<Part> COUNTING = EnumSet.of(Part.INGEST, Part.FRESHNESS, Part.READS);

  private final Stack stack;
  private final Effort effort;
  private final Set<Part> parts;
  private final Findings findings;

  Course(Stack stack, Effort effort, Set<Part> parts, Consumer<String> tell) {
    this.stack = stack;
    this.effort = effort;
    this.parts = parts;
    this.findings = new Findings(tell);
  }

  Findings run() {
    try (var topic = new CountedTopic(stack, effort)) {
      for (var part : Part.values()) {
        if (parts.contains(part)) {
          findings.measure(part.name().toLowerCase(Locale.ROOT), section(part, topic));
        }
      }
      if (parts.stream().anyMatch(COUNTING::contains)) {
        findings.measure("recount", new Drift(topic));
      }
      findings.measure("memory", Memory.small(stack));
    }
    return findings;
  }

  private Section section(Part part, CountedTopic topic) {
    return switch (part) {
      case START -> new Starts(stack, effort);
      case DOOR -> new BatchesThroughTheDoor(stack, effort);
      case SINGLE -> new SinglesThroughTheDoor(stack, effort);
      case SLOW -> new BesideSlowSenders(stack, effort);
      case INGEST -> new TopicToCounters(stack, effort, topic);
      case FRESHNESS -> new Freshness(stack, effort, topic);
      case READS -> new ValueReads(stack, effort, topic);
      case SHEETS -> new SheetsIn(stack, effort);
      case FILES -> new FilesAtOnce(stack);
    };
  }
}
