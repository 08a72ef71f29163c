package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Versions of one code, in any order; of each a later one ends the one before. */
  static Versions of(List<Indicator> versions) {
    var sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(version -> version.calibre().from().orElse(LocalDate.MIN)));
    for (int i = 0; i + 1 < sorted.size(); i++) {
      var next = sorted.get(i + 1).calibre().from();
      if (next.isPresent()) {
        sorted.set(i, sorted.get(i).until(next.get()));
      }
    }
    return new Versions(List.copyOf(sorted));
  }

  /** The version that holds on a day; before the first one took effect, the first. */
  public Indicator on(LocalDate asOf) {
    return inOrder.stream()
        .filter(version -> version.calibre().holdsOn(asOf))
        .findFirst()
        .orElse(inOrder.get(0));
  }

  public Optional<Indicator> named(String version) {
    return inOrder.stream().filter(v -> v.calibre().version().equals(version)).findFirst();
  }

  public List<String> names() {
    return inOrder.stream().map(version -> version.calibre().version()).toList();
  }

  /** The one that takes effect last. */
  public Indicator latest() {
    return inOrder.get(inOrder.size() - 1);
  }

  public List<Indicator> inOrder() {
    return inOrder;
  }
}
