package io.jiheng.caseevents.intake;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** Counts what goes through the door and what does not. */
@Startup
@Singleton
class Tally {

  private static final String UNKNOWN_TYPE = "unknown";
  private static final Duration[] BOUNDS =
      LongStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 15_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final Map<String, Counter> accepted = new HashMap<>();
  private final Map<String, Counter> refused = new HashMap<>();
  private final Counter unknownTypeWords;
  private final Counter unavailable;
  private final MeterRegistry registry;
  private final Timer publishing;

  Tally(MeterRegistry registry, EventTypes types) {
    this.registry = registry;
    for (var type : types.all()) {
      accepted.put(
          type.type(),
          Counter.builder("jiheng.events.accepted")
              .description("Events acknowledged by Kafka")
              .tag("type", type.shortName())
              .register(registry));
      refused.put(type.type(), refusals(type.shortName()));
    }
    refused.put(UNKNOWN_TYPE, refusals(UNKNOWN_TYPE));
    unknownTypeWords =
        Counter.builder("jiheng.events.unknown.type.word")
            .description("Accepted events of case numbers whose type word is not in the table")
            .register(registry);
    unavailable =
        Counter.builder("jiheng.events.unavailable")
            .description("Good events that Kafka did not acknowledge")
            .register(registry);
    publishing =
        Timer.builder("jiheng.events.publishing")
            .description("From handing a request's events to Kafka to its last acknowledgement")
            .serviceLevelObjectives(BOUNDS)
            .register(registry);
  }

  Timer publishing() {
    return publishing;
  }

  void accepted(Admitted event) {
    accepted.get(event.type()).increment();
    if (!event.about().isTypeWordKnown()) {
      unknownTypeWords.increment();
    }
  }

  void unavailable() {
    unavailable.increment();
  }

  /** Types come from outside: one that the contract does not have is counted without its name. */
  void refused(Refused event) {
    refused.getOrDefault(event.type(), refused.get(UNKNOWN_TYPE)).increment();
    for (var flaw : event.flaws()) {
      Counter.builder("jiheng.events.flaws")
          .description("Reasons for which events were refused; one event may have several")
          .tag("code", flaw.code())
          .register(registry)
          .increment();
    }
  }

  private Counter refusals(String type) {
    return Counter.builder("jiheng.events.refused")
        .description("Events refused because they break the contract or are not this sender's")
        .tag("type", type)
        .register(registry);
  }

  void failed(Verdict verdict) {
    if (verdict instanceof Refused refused) {
      refused(refused);
    } else {
      unavailable();
    }
  }
}
