package io.jiheng.indicators.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of the named courts at one moment. No circle can be written; a table that has one
 * nevertheless, as after a repair by hand, is still walked to an end.
 */
public final class CourtTree {

  private final Map<String, Court> byCode = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();

  CourtTree(Collection<Court> courts) {
    for (var court : courts) {
      byCode.put(court.code(), court);
      court
          .parent()
          .ifPresent(
              parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(court.code()));
    }
  }

  public Collection<Court> courts() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  public Optional<Court> court(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The court and every court under it; the court alone where nobody has placed others under it.
   */
  public List<String> subtree(String code) {
    var seen = new LinkedHashSet<String>();
    var level = List.of(code);
    while (!level.isEmpty()) {
      var below = new ArrayList<String>();
      for (var court : level) {
        if (seen.add(court)) {
          below.addAll(children.getOrDefault(court, List.of()));
        }
      }
      level = below;
    }
    return new ArrayList<>(seen);
  }

  /** The courts directly under it, in the order of the tree. */
  public List<String> children(String code) {
    return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
  }

  /** Whether a court is the other one or stands under it. */
  public boolean isUnder(String code, String ancestor) {
    return upwards(code).contains(ancestor);
  }

  /** The court, itself or above it, that forbids ranking. */
  public Optional<String> forbidsRanking(String code) {
    return upwards(code).stream()
        .filter(at -> court(at).filter(Court::noRanking).isPresent())
        .findFirst();
  }

  /** The court and those above it, the nearest first. */
  private Set<String> upwards(String code) {
    var seen = new LinkedHashSet<String>();
    var at = Optional.of(code);
    while (at.isPresent() && seen.add(at.get())) {
      at = court(at.get()).flatMap(Court::parent);
    }
    return seen;
  }
}
