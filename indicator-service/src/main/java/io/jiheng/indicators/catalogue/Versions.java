package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of an indicator 口径版本 in the order in which they take effect: for every day there is
 * one that holds. Others may stand beside them 备选口径, which answer only where a question names them.
 */
public final class Versions {

  private final List<Indicator> holding;
  private final List<Indicator> onlyByName;

  private Versions(List<Indicator> holding, List<Indicator> onlyByName) {
    this.holding = holding;
    this.onlyByName = onlyByName;
  }

  /** One version alone, which then holds on every day. */
  public static Versions only(Indicator version) {
    return new Versions(List.of(version), List.of());
  }

  /**
   * Versions of one code, in any order; each holds until the next one takes effect.
   *
   * @param versions one at least of which holds by itself
   */
  static Versions of(List<Indicator> versions) {
    return new Versions(
        versions.stream()
            .filter(version -> !version.calibre().onlyByName())
            .sorted(Comparator.comparing(Versions::firstDay))
            .toList(),
        versions.stream().filter(version -> version.calibre().onlyByName()).toList());
  }

  /** The version that holds on a day; before the first one took effect, the first. */
  public Indicator on(LocalDate asOf) {
    return holding.stream()
        .filter(version -> !firstDay(version).isAfter(asOf))
        .reduce((former, later) -> later)
        .orElse(holding.get(0));
  }

  /** The last day on which a version holds; absent of the one that takes effect last. */
  public Optional<LocalDate> lastDay(Indicator version) {
    return holding.stream()
        .dropWhile(one -> !one.equals(version))
        .skip(1)
        .findFirst()
        .map(next -> firstDay(next).minusDays(1));
  }

  public Optional<Indicator> named(String version) {
    return all().filter(v -> v.calibre().version().equals(version)).findFirst();
  }

  public List<String> names() {
    return all().map(version -> version.calibre().version()).toList();
  }

  /** As they take effect, and after them those that stand beside. */
  public List<Indicator> inOrder() {
    return all().toList();
  }

  private Stream<Indicator> all() {
    return Stream.concat(holding.stream(), onlyByName.stream());
  }

  private static LocalDate firstDay(Indicator version) {
    return version.calibre().from().orElse(LocalDate.MIN);
  }
}
