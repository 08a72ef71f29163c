package io.jiheng.bench.section;

import io.jiheng.bench.event.Docket;
import io.jiheng.bench.event.Province;
import io.jiheng.bench.event.Province.Seat;
import io.jiheng.bench.load.Exchange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Questions about courts at the ends of days, in an order that is always the same and goes through
 * every court and day before it asks one again, so that no answer is one given before.
 */
final class TreeQuestions implements Supplier<Exchange> {

  static final List<LocalDate> DAYS =
      Docket.FIRST_DAY.datesUntil(Docket.LAST_DAY.plusDays(1)).toList();

  /** Each basic court by itself. */
  static final List<String> COURTS = Province.BASIC.stream().map(Seat::code).toList();

  /** Prime to the number of courts and to that of days. */
  private static final long STRIDE = 7_919;

  private static final String CLOSED = "/api/v1/indicators/closing-rate/members?part=NUMERATOR&";

  private final String path;
  private final List<String> courts;
  private long asked;

  private TreeQuestions(String path, List<String> courts) {
    this.path = path;
    this.courts = courts;
  }

  /** All indicators of a court. */
  static TreeQuestions valuesOfCourts() {
    return new TreeQuestions("/api/v1/values?scope=COURT", COURTS);
  }

  /** All indicators of the whole tree. */
  static TreeQuestions valuesOfTree() {
    return new TreeQuestions("/api/v1/values?scope=SUBTREE", List.of(Province.HIGH_COURT.code()));
  }

  /** The first page of the cases that a court has closed. */
  static TreeQuestions membersOfCourts() {
    return new TreeQuestions(CLOSED + "scope=COURT", COURTS);
  }

  /** The first page of the cases that the whole tree has closed. */
  static TreeQuestions membersOfTree() {
    return new TreeQuestions(CLOSED + "scope=SUBTREE", List.of(Province.HIGH_COURT.code()));
  }

  @Override
  public Exchange get() {
    long all = (long) courts.size() * DAYS.size();
    int index = (int) (++asked * STRIDE % all);
    return Exchange.get(path(index % courts.size(), DAYS.get(index / courts.size())));
  }

  /** Of one court of them. */
  String path(int court, LocalDate day) {
    return path
        + "&court="
        + URLEncoder.encode(courts.get(court), StandardCharsets.UTF_8)
        + "&asOf="
        + day;
  }
}
