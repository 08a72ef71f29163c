package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every indicator counted by hand: straight from the files and the books, by the words of its
 * definition, without measures, windows and formulas.
 */
public final class ByHand {

  private static final List<Indicator> INDICATORS =
      CatalogueReader.readPackaged().indicators().stream()
          .flatMap(versions -> versions.inOrder().stream())
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
    COUNTS.putAll(LedgerByHand.COUNTS);
    COUNTS.putAll(QuotaJudges.COUNTS);
  }

  private ByHand() {}

  /** Who says what the value of an indicator is. */
  @FunctionalInterface
  public interface Said<X extends Exception> {
    Answer of(Indicator indicator) throws X;
  }

  /** What can be counted by hand. */
  static Set<String> codes() {
    return COUNTS.keySet();
  }

  static Answer answer(String code, Docket docket) {
    return INDICATORS.stream()
        .filter(indicator -> indicator.code().equals(code))
        .map(indicator -> answer(indicator, docket))
        .findFirst()
        .orElseThrow();
  }

  static boolean isCounted(Indicator version) {
    return counting(version).isPresent();
  }

  /** What is to be answered. */
  private static Answer answer(Indicator indicator, Docket docket) {
    return counting(indicator).orElseThrow().apply(docket).in(indicator.symbol());
  }

  private static Optional<Function<Docket, Count>> counting(Indicator version) {
    if (!version.calibre().onlyByName()) {
      return Optional.ofNullable(COUNTS.get(version.code()));
    }
    return Optional.of(WithoutPreLitigation.COUNTS)
        .filter(counts -> version.calibre().version().equals(WithoutPreLitigation.VERSION))
        .map(counts -> counts.get(version.code()));
  }

  /** Where another way to the values says another thing; a line for each indicator. */
  public static <X extends Exception> List<String> differences(Docket docket, Said<X> other)
      throws X {
    var differences = new ArrayList<String>();
    for (var indicator : INDICATORS) {
      var said = other.of(indicator);
      var counted = answer(indicator, docket);
      if (!said.equals(counted)) {
        differences.add(
            indicator.code()
                + " "
                + indicator.calibre().version()
                + " said "
                + said
                + ", counted "
                + counted);
      }
    }
    return differences;
  }
}
