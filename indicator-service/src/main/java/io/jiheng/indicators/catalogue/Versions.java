package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an indicator 口径版本 in the order in which they take effect: for every day there is
 * one that holds.
 */
public final class Versions {

  private final List<Indicator> inOrder;

  private Versions(List<Indicator> inOrder) {
    this.inOrder = inOrder;
  }

  /** One version alone, which then holds on every day. */
  public static Versions only(Indicator version) {
    return new Versions(List.of(version));
  }

  /** Versions of one code, in any order; each holds until the next one takes effect. */
  static Versions of(List<Indicator> versions) {
    return new Versions(
        versions.stream().sorted(Comparator.comparing(Versions::firstDay)).toList());
  }

  /** The version that holds on a day; before the first one took effect, the first. */
  public Indicator on(LocalDate asOf) {
    return inOrder.stream()
        .filter(version -> !firstDay(version).isAfter(asOf))
        .reduce((former, later) -> later)
        .orElse(inOrder.get(0));
  }

  /** The last day on which a version holds; absent of the one that takes effect last. */
  public Optional<LocalDate> lastDay(Indicator version) {
    return inOrder.stream()
        .skip(inOrder.indexOf(version) + 1L)
        .findFirst()
        .map(next -> firstDay(next).minusDays(1));
  }

  public Optional<Indicator> named(String version) {
    return inOrder.stream().filter(v -> v.calibre().version().equals(version)).findFirst();
  }

  public List<String> names() {
    return inOrder.stream().map(version -> version.calibre().version()).toList();
  }

  public List<Indicator> inOrder() {
    return inOrder;
  }

  private static LocalDate firstDay(Indicator version) {
    return version.calibre().from().orElse(LocalDate.MIN);
  }
}
