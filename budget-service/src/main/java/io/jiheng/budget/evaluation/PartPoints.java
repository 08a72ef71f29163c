package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points of one part given to its rows.
 *
 * @param byPlace by the row's place in the sheet, from 0
 * @param setAside the sum of the sheet's own points, where they do not fit the part
 */
record PartPoints(Map<Integer, BigDecimal> byPlace, Optional<BigDecimal> setAside) {

  private static final int DECIMALS = 2;

  static PartPoints of(BigDecimal points, List<Integer> places, Draft draft, List<Pointed> rows) {
    Map<Integer, BigDecimal> given = new LinkedHashMap<>();
    Map<Integer, BigDecimal> own = new LinkedHashMap<>();
    for (int place : places) {
      Optional<BigDecimal> drafted = draft.on(place + 1).points();
      drafted
          .or(() -> rows.get(place).points())
          .ifPresent(amount -> (drafted.isPresent() ? given : own).put(place, amount));
    }
    BigDecimal left = points.subtract(sum(given)).subtract(sum(own));
    boolean all = given.size() + own.size() == places.size();
    boolean fits = own.isEmpty() || (all ? left.signum() == 0 : left.signum() >= 0);
    if (fits) {
      given.putAll(own);
    }
    spread(points.subtract(sum(given)), places, given);
    return new PartPoints(given, fits ? Optional.empty() : Optional.of(sum(own)));
  }

  void into(List<BigDecimal> rows) {
    byPlace.forEach(rows::set);
  }

  private static void spread(
      BigDecimal left, List<Integer> places, Map<Integer, BigDecimal> given) {
    List<Integer> open = new ArrayList<>(places);
    open.removeAll(given.keySet());
    if (open.isEmpty()) {
      return;
    }
    BigDecimal count = BigDecimal.valueOf(open.size());
    BigDecimal share = left.divide(count, DECIMALS, RoundingMode.DOWN);
    int hundredths = left.subtract(share.multiply(count)).movePointRight(DECIMALS).intValueExact();
    for (int index = 0; index < open.size(); index++) {
      boolean first = index < hundredths;
      given.put(open.get(index), first ? share.add(BigDecimal.ONE.movePointLeft(DECIMALS)) : share);
    }
  }

  private static BigDecimal sum(Map<Integer, BigDecimal> points) {
    return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
