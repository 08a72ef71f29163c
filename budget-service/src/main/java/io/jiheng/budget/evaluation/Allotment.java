package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The hundred points given to parts and rows 分值分配. Points have two decimals; where an even share
 * has more, the first rows of a part get a hundredth more, so that the rows always make the part.
 *
 * @param scheme the scheme's code, empty where the parts were given
 * @param rows in the order of the sheet
 */
record Allotment(Optional<String> scheme, Map<Part, BigDecimal> parts, List<BigDecimal> rows) {

  private static final int DECIMALS = 2;

  /**
   * @param rows the part of every row
   * @param budgeted whether there is a budget to execute
   */
  static Allotment of(Rules rules, Draft draft, List<Part> rows, boolean budgeted) {
    Optional<Scheme> scheme = scheme(rules, draft, rows, budgeted);
    Map<Part, BigDecimal> parts =
        scheme
            .map(chosen -> chosen.among(present(rows, budgeted), rules.moves()))
            .orElseGet(draft::parts);
    List<BigDecimal> points = new ArrayList<>();
    IntStream.range(0, rows.size()).forEach(index -> points.add(BigDecimal.ZERO));
    for (Part part : EnumSet.copyOf(rows)) {
      spread(parts.getOrDefault(part, BigDecimal.ZERO), placesOf(part, rows), draft, points);
    }
    return new Allotment(scheme.map(Scheme::code), parts, List.copyOf(points));
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

  private static List<Integer> placesOf(Part part, List<Part> rows) {
    return IntStream.range(0, rows.size())
        .filter(index -> rows.get(index) == part)
        .boxed()
        .toList();
  }

  private static void spread(
      BigDecimal points, List<Integer> places, Draft draft, List<BigDecimal> into) {
    List<Integer> open = new ArrayList<>();
    BigDecimal left = points;
    for (int place : places) {
      Optional<BigDecimal> given = draft.on(place + 1).points();
      given.ifPresentOrElse(amount -> into.set(place, amount), () -> open.add(place));
      left = left.subtract(given.orElse(BigDecimal.ZERO));
    }
    if (open.isEmpty()) {
      return;
    }
    BigDecimal count = BigDecimal.valueOf(open.size());
    BigDecimal share = left.divide(count, DECIMALS, RoundingMode.DOWN);
    int hundredths = left.subtract(share.multiply(count)).movePointRight(DECIMALS).intValueExact();
    for (int index = 0; index < open.size(); index++) {
      boolean first = index < hundredths;
      into.set(open.get(index), first ? share.add(BigDecimal.ONE.movePointLeft(DECIMALS)) : share);
    }
  }
}
