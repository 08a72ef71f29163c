package io.jiheng.indicators.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators and target sets, checked: every code that is named exists. */
public final class Catalogue {

  private final Map<String, Indicator> indicators;
  private final Map<String, TargetSet> targetSets;

  Catalogue(Map<String, Indicator> indicators, Map<String, TargetSet> targetSets) {
    this.indicators = indicators;
    this.targetSets = targetSets;
  }

  /** In the order of the catalogue. */
  public Collection<Indicator> indicators() {
    return indicators.values();
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  public Collection<TargetSet> targetSets() {
    return targetSets.values();
  }

  /** A row of a target set, with the set it stands in. */
  public record Applicable(TargetSet set, TargetSet.Row row) {}

  /**
   * The target row that holds for an indicator: the first of the chosen sets that has one, else
   * that of the document which defines the indicator.
   */
  public Optional<Applicable> targetOf(Indicator indicator, List<String> chosenSets) {
    return Stream.concat(chosenSets.stream(), Stream.of(indicator.definedBy()))
        .map(targetSets::get)
        .filter(Objects::nonNull)
        .filter(set -> set.rows().containsKey(indicator.code()))
        .findFirst()
        .map(set -> new Applicable(set, set.rows().get(indicator.code())));
  }
}
