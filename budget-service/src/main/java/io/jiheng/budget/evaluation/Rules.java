package io.jiheng.budget.evaluation;

import io.jiheng.budget.targets.Quotient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of self-evaluation 自评规则 as a data file gives them.
 *
 * @param schemes in the order in which they are tried
 * @param moves to which parts the points of an absent part go
 * @param overAttainmentPercent beyond this degree a target was set too low
 * @param bands the least share of each band, in per cent
 * @param grades the least total of each grade
 */
public record Rules(
    List<Scheme> schemes,
    Map<Part, List<Part>> moves,
    BigDecimal overAttainmentPercent,
    Map<Band, BigDecimal> bands,
    Map<Grade, BigDecimal> grades) {

  static final BigDecimal TOTAL = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if a scheme does not make a hundred, or a band or grade is
   *     left out
   */
  public Rules {
    schemes = List.copyOf(schemes);
    moves = Map.copyOf(moves);
    bands = Map.copyOf(bands);
    grades = Map.copyOf(grades);
    for (Scheme scheme : schemes) {
      require(
          scheme.sum().compareTo(TOTAL) == 0,
          "Scheme %s makes %s, not 100".formatted(scheme.code(), scheme.sum()));
    }
    require(schemes.stream().anyMatch(Scheme::hasCost), "No scheme has a cost part");
    require(!schemes.stream().allMatch(Scheme::hasCost), "No scheme is without a cost part");
    require(bands.keySet().containsAll(Set.of(Band.values())), "A band is left out");
    require(grades.keySet().containsAll(Set.of(Grade.values())), "A grade is left out");
  }

  private static void require(boolean met, String complaint) {
    if (!met) {
      throw new IllegalArgumentException(complaint);
    }
  }

  /** The first scheme that has a cost part just as the sheet has or has none. */
  Scheme schemeFor(Set<Part> present) {
    return schemes.stream()
        .filter(scheme -> scheme.hasCost() == present.contains(Part.COST))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the share lies within the band: from its least up to below the next one's. */
  public boolean allows(Judgement judgement) {
    BigDecimal share = judgement.sharePercent();
    BigDecimal least = bands.get(judgement.band());
    boolean belowNext =
        bands.values().stream()
            .filter(other -> other.compareTo(least) > 0)
            .allMatch(next -> share.compareTo(next) < 0);
    return share.compareTo(least) >= 0 && share.compareTo(TOTAL) <= 0 && belowNext;
  }

  /** The band in which the share lies. */
  public Judgement judged(BigDecimal sharePercent) {
    return bands.entrySet().stream()
        .filter(band -> sharePercent.compareTo(band.getValue()) >= 0)
        .max(Map.Entry.comparingByValue())
        .map(band -> new Judgement(band.getKey(), sharePercent))
        .orElseThrow();
  }

  boolean isBeyond(Quotient degree) {
    return degree.compareTo(new Quotient(overAttainmentPercent, TOTAL)) > 0;
  }

  /** The best grade whose least total is reached; 89.99 is not yet 90. */
  Grade grade(BigDecimal total) {
    return grades.entrySet().stream()
        .filter(grade -> total.compareTo(grade.getValue()) >= 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Grade.POOR);
  }
}
