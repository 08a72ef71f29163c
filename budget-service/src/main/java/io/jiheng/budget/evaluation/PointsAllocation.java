package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The hundred points given to parts and rows 分值分配. A row has what the draft gives it, else what the
 * sheet itself does, as far as that fits its part, else an even share of what is left. Points have
 * two decimals; where an even share has more, the first rows of a part get a hundredth more, so
 * that the rows always make the part.
 *
 * @param scheme the scheme's code, empty where the parts were given by the draft or by the sheet
 * @param rows in the order of the sheet
 * @param setAside the sheet's own points in each part where they do not fit it
 */
record PointsAllocation(
    Optional<String> scheme,
    Map<Part, BigDecimal> parts,
    List<BigDecimal> rows,
    Map<Part, BigDecimal> setAside) {

  /**
   * @param rows the part of every row, and what the sheet gives it
   * @param budgeted whether there is a budget to execute
   */
  static PointsAllocation of(Rules rules, Draft draft, List<Pointed> rows, boolean budgeted) {
    List<Part> places = rows.stream().map(Pointed::part).toList();
    Optional<Scheme> scheme = scheme(rules, draft, places, budgeted);
    Map<Part, BigDecimal> usual =
        scheme
            .map(chosen -> chosen.among(present(places, budgeted), rules.moves()))
            .orElseGet(draft::parts);
    Optional<Map<Part, BigDecimal>> own =
        draft.parts().isEmpty() && draft.scheme().isEmpty()
            ? ofSheet(rows, usual)
            : Optional.empty();
    Map<Part, BigDecimal> parts = own.orElse(usual);
    List<BigDecimal> points = new ArrayList<>();
    IntStream.range(0, rows.size()).forEach(index -> points.add(BigDecimal.ZERO));
    Map<Part, BigDecimal> setAside = new EnumMap<>(Part.class);
    for (Part part : EnumSet.copyOf(places)) {
      PartPoints spread =
          PartPoints.of(
              parts.getOrDefault(part, BigDecimal.ZERO), placesOf(part, places), draft, rows);
      spread.into(points);
      spread.setAside().ifPresent(sum -> setAside.put(part, sum));
    }
    return new PointsAllocation(
        own.isPresent() ? Optional.empty() : scheme.map(Scheme::code),
        parts,
        List.copyOf(points),
        setAside);
  }

  static Set<Part> present(List<Part> rows, boolean budgeted) {
    Set<Part> present = EnumSet.noneOf(Part.class);
    present.addAll(rows);
    if (budgeted) {
      present.add(Part.EXECUTION);
    }
    return present;
  }

  BigDecimal execution() {
    return parts.getOrDefault(Part.EXECUTION, BigDecimal.ZERO);
  }

  private static Optional<Scheme> scheme(
      Rules rules, Draft draft, List<Part> rows, boolean budgeted) {
    if (!draft.parts().isEmpty()) {
      return Optional.empty();
    }
    return draft
        .scheme()
        .flatMap(code -> rules.schemes().stream().filter(it -> it.code().equals(code)).findFirst())
        .or(() -> Optional.of(rules.schemeFor(present(rows, budgeted))));
  }

  /**
   * The weights of a sheet that gives points to all of its rows: with those of the execution they
   * make the hundred, or they are no weights.
   */
  private static Optional<Map<Part, BigDecimal>> ofSheet(
      List<Pointed> rows, Map<Part, BigDecimal> usual) {
    if (rows.stream().anyMatch(row -> row.points().isEmpty())) {
      return Optional.empty();
    }
    Map<Part, BigDecimal> weights = new EnumMap<>(Part.class);
    Optional.ofNullable(usual.get(Part.EXECUTION))
        .ifPresent(points -> weights.put(Part.EXECUTION, points));
    rows.forEach(row -> weights.merge(row.part(), row.points().orElseThrow(), BigDecimal::add));
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(Rules.TOTAL) == 0 ? Optional.of(weights) : Optional.empty();
  }

  private static List<Integer> placesOf(Part part, List<Part> rows) {
    return IntStream.range(0, rows.size())
        .filter(index -> rows.get(index) == part)
        .boxed()
        .toList();
  }
}
