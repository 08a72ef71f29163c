package io.jiheng.budget.disbursement.rest;

import io.jiheng.budget.disbursement.Posting;
import io.jiheng.pattern.refusal.RefusedException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Counts payments and counter-entries by what came of them 支出登记计数. */
@Startup
@Singleton
class PaymentTally {

  private final Outcomes payments;
  private final Outcomes reversals;

  PaymentTally(MeterRegistry metrics) {
    payments = Outcomes.of("payment", metrics);
    reversals = Outcomes.of("reversal", metrics);
  }

  Posting payment(Supplier<Posting> entering) {
    return payments.count(entering);
  }

  Posting reversal(Supplier<Posting> entering) {
    return reversals.count(entering);
  }

  private record Outcomes(Counter entered, Counter repeated, Counter refused) {

    static Outcomes of(String kind, MeterRegistry metrics) {
      return new Outcomes(
          counter(kind, "entered", metrics),
          counter(kind, "repeated", metrics),
          counter(kind, "refused", metrics));
    }

    Posting count(Supplier<Posting> entering) {
      try {
        Posting posting = entering.get();
        (posting.isNew() ? entered : repeated).increment();
        return posting;
      } catch (RefusedException refusal) {
        refused.increment();
        throw refusal;
      }
    }

    private static Counter counter(String kind, String outcome, MeterRegistry metrics) {
      return Counter.builder("jiheng.payments")
          .description("Payments and counter-entries asked for, by what came of them")
          .tag("kind", kind)
          .tag("outcome", outcome)
          .register(metrics);
    }
  }
}
