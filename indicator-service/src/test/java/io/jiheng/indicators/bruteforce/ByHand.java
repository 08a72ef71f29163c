package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.query.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Every indicator counted by hand: straight from the files, by the words of its definition, without
 * measures, windows and formulas.
 */
public final class ByHand {

  private static final List<Indicator> INDICATORS =
      CatalogueReader.readPackaged().on(LocalDate.of(2023, 12, 31)).stream()
          .filter(indicator -> !(indicator.formula() instanceof Formula.PerJudge))
          .filter(indicator -> !(indicator.formula() instanceof Formula.Ledger))
          .toList();
  private static final Map<String, Function<Docket, Count>> COUNTS = new HashMap<>();

  static {
    COUNTS.putAll(Workload.COUNTS);
    COUNTS.putAll(Durations.COUNTS);
    COUNTS.putAll(FirstInstance.COUNTS);
    COUNTS.putAll(TrialFacts.COUNTS);
    COUNTS.putAll(AppealsAndRetrials.COUNTS);
    COUNTS.putAll(LongPending.COUNTS);
    COUNTS.putAll(Mediations.COUNTS);
    COUNTS.putAll(Enforcements.COUNTS);
    COUNTS.putAll(Money.COUNTS);
    COUNTS.putAll(KeyNodesByHand.COUNTS);
    COUNTS.putAll(PetitionsAndMatters.COUNTS);
  }

  private ByHand() {}

  /** Who says what the value of an indicator is. */
  @FunctionalInterface
  public interface Said<X extends Exception> {
    Evaluation of(Indicator indicator) throws X;
  }

  /** Where another way to the values says another thing; a line for each indicator. */
  public static <X extends Exception> List<String> differences(Docket docket, Said<X> other)
      throws X {
    var differences = new ArrayList<String>();
    for (var indicator : INDICATORS) {
      var value = other.of(indicator);
      var said =
          new Count(
              value.numerator().longValueExact(),
              value
                  .denominator()
                  .map(part -> OptionalLong.of(part.longValueExact()))
                  .orElse(OptionalLong.empty()));
      var counted = COUNTS.get(indicator.code()).apply(docket);
      if (!said.equals(counted)) {
        differences.add(indicator.code() + " said " + said + ", counted " + counted);
      }
    }
    return differences;
  }
}
