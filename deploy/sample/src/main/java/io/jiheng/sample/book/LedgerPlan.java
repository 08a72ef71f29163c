package io.jiheng.sample.book;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.court.Court;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The departmental ledgers 部门工作台账 of the sample's courts ({@code sample/ledger.json}): the totals
 * of the year before last, of last year and of the whole present one, booked in parts over the
 * year. Last year of an intermediate court is the last-year column of document 000.
 */
public final class LedgerPlan {

  private static final int YEARS = 3;
  private static final int HALVES = 2;
  private static final int MOST_PARTS = 6;
  private static final String CHECK = "command-centre";

  private record Total(
      String item,
      String department,
      String evidence,
      @JsonProperty("INTERMEDIATE") List<List<BigDecimal>> intermediate,
      @JsonProperty("BASIC") List<List<BigDecimal>> basic) {

    List<BigDecimal> of(Court court, int index) {
      return (court.level() == Court.Level.BASIC ? basic : intermediate).get(index);
    }
  }

  private LedgerPlan() {}

  /** What a court has booked up to a day; nothing for a high court. */
  public static List<LedgerRow> of(Court court, LocalDate today) {
    var rows = new ArrayList<LedgerRow>();
    if (court.level() == Court.Level.HIGH) {
      return rows;
    }
    for (var total : SampleFiles.read("ledger.json", new TypeReference<List<Total>>() {})) {
      for (int index = 0; index < YEARS; index++) {
        int year = today.getYear() - YEARS + 1 + index;
        book(court, total, total.of(court, index), year, rows);
      }
    }
    rows.removeIf(row -> row.day().isAfter(today));
    return rows;
  }

  private static void book(
      Court court, Total total, List<BigDecimal> whole, int year, List<LedgerRow> rows) {
    int parts = parts(court, total, whole);
    for (int part = 0; part < parts; part++) {
      var numerator = share(whole.get(0), part, parts);
      var denominator = whole.size() == 1 ? null : share(whole.get(1), part, parts);
      rows.add(
          new LedgerRow(
              court.code(),
              total.department(),
              total.item(),
              day(year, part, parts),
              numerator,
              Optional.ofNullable(total.item().equals(CHECK) ? null : denominator),
              total.evidence(),
              "sample-" + total.item() + "-" + year + "-" + (part + 1)));
    }
  }

  /** Checks are booked one by one, counts up to every other month, the rest by the half-year. */
  private static int parts(Court court, Total total, List<BigDecimal> whole) {
    if (total.item().equals(CHECK)) {
      return whole.get(0).intValueExact();
    }
    int most = whole.size() > 1 || court.level() == Court.Level.BASIC ? HALVES : MOST_PARTS;
    return Math.min(most, whole.get(0).intValueExact());
  }

  /** The part of a whole so that all parts add up to it. */
  private static BigDecimal share(BigDecimal whole, int part, int parts) {
    long all = whole.longValueExact();
    return BigDecimal.valueOf(all * (part + 1) / parts - all * part / parts);
  }

  /** The middle of the part of the year. */
  private static LocalDate day(int year, int part, int parts) {
    var newYear = LocalDate.of(year, 1, 1);
    int day = newYear.lengthOfYear() * (2 * part + 1) / (2 * parts);
    return newYear.plusDays(day);
  }
}
