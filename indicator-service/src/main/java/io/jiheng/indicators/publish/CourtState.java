package io.jiheng.indicators.publish;

import io.jiheng.indicators.organization.Court;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * All values of a court at one moment.
 *
 * @param values in the order of the catalogue
 */
public record CourtState(Version version, List<IndicatorValue> values) {

  /** Before anything was said of a court. */
  static final CourtState UNTOLD =
      new CourtState(new Version(-1, LocalDate.MIN, Optional.empty()), List.of());

  /**
   * What the values follow from: while it stays the same, so do they.
   *
   * @param court what is said of the court, its target sets among it
   */
  public record Version(long revision, LocalDate asOf, Optional<Court> court) {}

  /** The values that whoever knows the former state does not know. */
  public List<IndicatorValue> newsSince(CourtState former) {
    var known = new HashMap<String, IndicatorValue>();
    former.values().forEach(value -> known.put(value.code(), value));
    return values.stream()
        .filter(
            value -> !known.containsKey(value.code()) || !value.repeats(known.get(value.code())))
        .toList();
  }
}
