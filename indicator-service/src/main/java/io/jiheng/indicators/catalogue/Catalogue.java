package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators and target sets, checked: every code that is named exists. */
public final class Catalogue {

  private final Map<String, Versions> indicators;
  private final Map<String, TargetSet> targetSets;
  private final String digest;

  /**
   * @param digest of the texts it was read from
   */
  Catalogue(Map<String, Versions> indicators, Map<String, TargetSet> targetSets, String digest) {
    this.indicators = indicators;
    this.targetSets = targetSets;
    this.digest = digest;
  }

  /** Tells this catalogue from one with any other text, and is the same in every replica. */
  public String digest() {
    return digest;
  }

  /** All indicators in the order of the catalogue, each with all its versions. */
  public Collection<Versions> indicators() {
    return indicators.values();
  }

  public Collection<String> codes() {
    return indicators.keySet();
  }

  /** All indicators in the versions that hold on a day. */
  public List<Indicator> on(LocalDate asOf) {
    return indicators.values().stream().map(versions -> versions.on(asOf)).toList();
  }

  public Optional<Versions> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  public Collection<TargetSet> targetSets() {
    return targetSets.values();
  }

  /** A row of a target set, with the set it stands in. */
  public record Applicable(TargetSet set, TargetSet.Row row) {}

  /**
   * The target row that holds for an indicator on a day: of the chosen sets that have one that of
   * the year, else of the latest year before, else of the next; else that of the document which
   * defines the indicator. Of several of one year the first chosen.
   */
  public Optional<Applicable> targetOf(
      Indicator indicator, List<String> chosenSets, LocalDate asOf) {
    return applicable(indicator, chosenSets.stream())
        .min(Comparator.comparing(found -> distance(found.set().year(), asOf.getYear())))
        .or(() -> applicable(indicator, Stream.of(indicator.definedBy())).findFirst());
  }

  private Stream<Applicable> applicable(Indicator indicator, Stream<String> sets) {
    return sets.map(targetSets::get)
        .filter(Objects::nonNull)
        .filter(set -> set.rows().containsKey(indicator.code()))
        .map(set -> new Applicable(set, set.rows().get(indicator.code())));
  }

  /** Earlier years before later ones, the nearer before the farther. */
  private static int distance(int year, int wanted) {
    return year <= wanted ? wanted - year : Integer.MAX_VALUE / 2 + (year - wanted);
  }
}
