package io.jiheng.caseevents.intake;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Counts what goes through the door and what does not. */
@Singleton
class Tally {

  private final Map<String, Counter> accepted = new HashMap<>();
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
    }
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
            .publishPercentileHistogram()
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
    var type = accepted.containsKey(event.type()) ? event.type() : "unknown";
    for (var flaw : event.flaws()) {
      registry.counter("jiheng.events.refused", "type", type, "code", flaw.code()).increment();
    }
  }

  void failed(Verdict verdict) {
    if (verdict instanceof Refused refused) {
      refused(refused);
    } else {
      unavailable();
    }
  }
}
