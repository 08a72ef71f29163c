package io.jiheng.indicators.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of the named courts at one moment. */
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
    var all = new ArrayList<String>();
    all.add(code);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children.getOrDefault(all.get(i), List.of()));
    }
    return all;
  }

  /** Whether a court is the other one or stands under it. */
  public boolean isUnder(String code, String ancestor) {
    for (Optional<String> at = Optional.of(code); at.isPresent(); at = parent(at.get())) {
      if (at.get().equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** The court, itself or above it, that forbids ranking. */
  public Optional<String> forbidsRanking(String code) {
    for (Optional<String> at = Optional.of(code); at.isPresent(); at = parent(at.get())) {
      if (court(at.get()).filter(Court::noRanking).isPresent()) {
        return at;
      }
    }
    return Optional.empty();
  }

  private Optional<String> parent(String code) {
    return court(code).flatMap(Court::parent);
  }
}
