package io.jiheng.indicators.limits;

import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.limits.LimitDesk.close;
import static io.jiheng.indicators.limits.LimitDesk.deleteYear;
import static io.jiheng.indicators.limits.LimitDesk.dueOn;
import static io.jiheng.indicators.limits.LimitDesk.file;
import static io.jiheng.indicators.limits.LimitDesk.getYear;
import static io.jiheng.indicators.limits.LimitDesk.inLimit;
import static io.jiheng.indicators.limits.LimitDesk.noDrift;
import static io.jiheng.indicators.limits.LimitDesk.putYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HolidaysTest implements OnRealServers {

  private static final Map<String, List<String>> LABOUR_DAY =
      Map.of(
          "holidays", List.of("2023-05-01", "2023-05-02", "2023-05-03"),
          "workingDays", List.of("2023-05-06"));

  /** The calendar holds for every court, those of other tests among them. */
  @AfterEach
  void takeItAway() {
    deleteYear(2023);
    eventually(() -> assertThat(Database.ask("select count(*) from limits_behind")).isEqualTo("0"));
  }

  @Test
  void aDueDayOnAHolidayMovesToTheNextWorkingDayInEveryCourt() {
    // Six months from 1 November 2022 end on 1 May 2023, a Monday and a holiday.
    for (var court : List.of("冀2601", "冀2602")) {
      close(court, 1, "2022-11-01", "2023-05-04");
      close(court, 2, "2022-11-01", "2023-05-05");
      file(court, 3, "2022-11-06");
      inLimit(court, 0, 2);
      dueOn(court, "2023-05-06");
    }

    putYear(2023, LABOUR_DAY).statusCode(200).body("holidays.size()", equalTo(3));

    for (var court : List.of("冀2601", "冀2602")) {
      inLimit(court, 1, 2);
      // 6 May 2023 is a Saturday on which courts work.
      dueOn(court, "2023-05-06");
      noDrift(court);
    }
    getYear(2023).statusCode(200).body("workingDays", contains("2023-05-06"));

    deleteYear(2023).statusCode(204);

    inLimit("冀2601", 0, 2);
    noDrift("冀2601");
    noDrift("冀2602");
  }

  @Test
  void aYearWithoutACalendarMovesNothing() {
    // Six months from 6 July 2023 end on 6 January 2024, a Saturday.
    file("冀2603", 1, "2023-07-06");
    dueOn("冀2603", "2024-01-06");

    putYear(2023, LABOUR_DAY).statusCode(200);

    dueOn("冀2603", "2024-01-06");
    getYear(2024).statusCode(404).body("code", equalTo("unknown-holidays"));
    deleteYear(2024).statusCode(404);
  }

  @Test
  void everyMistakeIsToldWithItsPlaceAndReason() {
    putYear(
            2023,
            Map.of(
                "holidays", List.of("2023-05-01", "2023-05-01", "2022-05-02", "5月3日", ""),
                "workingDays", List.of("2023-05-04", "2023-05-01", "2023-02-30")))
        .statusCode(422)
        .body("code", equalTo("holidays-wrong"))
        .body("mistakes.row", contains(2, 3, 4, 5, 1, 2, 3))
        .body("mistakes.field[0]", equalTo("holidays"))
        .body("mistakes.field[6]", equalTo("workingDays"))
        .body("mistakes[0].reason", containsString("已列"))
        .body("mistakes[1].reason", containsString("不在这一年"))
        .body("mistakes[4].reason", containsString("周末"));
    putYear(2023, Map.of("holidays", List.of()))
        .statusCode(422)
        .body("mistakes.row", contains(1))
        .body("mistakes[0].reason", equalTo("至少列一日"));
    putYear(1999, LABOUR_DAY).statusCode(400);
    getYear(2023).statusCode(404);
  }

  @Test
  void onlyAnAdminEntersACalendar() {
    LimitDesk.clerk("冀2604")
        .contentType("application/json")
        .body(LABOUR_DAY)
        .put("/api/v1/holidays/2023")
        .then()
        .statusCode(403);
  }
}
