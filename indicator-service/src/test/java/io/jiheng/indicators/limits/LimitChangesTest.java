package io.jiheng.indicators.limits;

import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.limits.LimitDesk.changes;
import static io.jiheng.indicators.limits.LimitDesk.clerk;
import static io.jiheng.indicators.limits.LimitDesk.delete;
import static io.jiheng.indicators.limits.LimitDesk.deleteYear;
import static io.jiheng.indicators.limits.LimitDesk.get;
import static io.jiheng.indicators.limits.LimitDesk.getYear;
import static io.jiheng.indicators.limits.LimitDesk.put;
import static io.jiheng.indicators.limits.LimitDesk.putYear;
import static io.jiheng.indicators.limits.LimitDesk.row;
import static io.jiheng.indicators.limits.LimitDesk.yearChanges;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever changes limit rules says on what the change is based, and leaves a trace. */
@QuarkusTest
class LimitChangesTest implements OnRealServers {

  private static final Map<String, List<String>> NEW_YEAR =
      Map.of("holidays", List.of("2031-01-01"), "workingDays", List.of());
  private static final Map<String, List<String>> LONG_NEW_YEAR =
      Map.of("holidays", List.of("2031-01-01", "2031-01-02"), "workingDays", List.of("2031-01-04"));

  @Test
  void ofTwoClerksWhoReadTheSameTableTheSecondDoesNotOverwriteTheFirst() {
    var court = "冀2521";
    var read = get(court).statusCode(200).extract().header("ETag");
    var first = List.of(row("民初", "ORDINARY", "5m"));
    var tag = put(court, first, read).statusCode(200).extract().header("ETag");

    put(court, List.of(row("民初", "FAST", "30d")), read)
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    delete(court, read).statusCode(412);

    get(court).header("ETag", equalTo(tag)).body("rows[0].limit", equalTo("5m"));
    put(court, first, tag).statusCode(200).header("ETag", equalTo(tag));
    delete(court, tag).statusCode(200).body("own", equalTo(false));
    put(court, first, tag).statusCode(412);
    put(court, first, get(court).extract().header("ETag")).statusCode(200);
  }

  @Test
  void aChangeOfATableThatDoesNotSayOnWhatItIsBasedIsRefused() {
    var json = clerk("冀2522").contentType("application/json");
    json.body(List.of(row("民初", "ORDINARY", "5m")))
        .put("/api/v1/courts/冀2522/time-limits")
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-required"));
    clerk("冀2522")
        .contentType("text/csv; charset=UTF-8")
        .body("family,procedure,limit,basis\n民初,*,90d,办法\n")
        .put("/api/v1/courts/冀2522/time-limits")
        .then()
        .statusCode(428);
    clerk("冀2522").delete("/api/v1/courts/冀2522/time-limits").then().statusCode(428);
    put("冀2522", List.of(row("民初", "ORDINARY", "5m")), "\"one\"").statusCode(412);
    get("冀2522").body("own", equalTo(false));
  }

  @Test
  void whatStoodBeforeAndAfterEveryChangeOfATableIsKeptWithWhoMadeIt() {
    var court = "冀2523";
    put(court, List.of(row("民初", "ORDINARY", "5m")));
    put(court, List.of(row("民初", "ORDINARY", "5m")));
    put(court, List.of(row("民初", "FAST", "30d")));
    delete(court);
    delete(court);

    changes(court, Map.of())
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.version", contains(3, 2, 1))
        .body("items[0].before.procedure", contains("FAST"))
        .body("items[0].after", empty())
        .body("items[0].changedBy", notNullValue())
        .body("items[0].changedAt", notNullValue())
        .body("items[1].before[0].limit", equalTo("5m"))
        .body("items[1].after[0].limit", equalTo("30d"))
        .body("items[1].after[0].basis", equalTo("本院办法"))
        .body("items[2].before", empty());
    changes(court, Map.of("size", 1, "page", 1))
        .body("total", equalTo(3))
        .body("items.version", contains(2));
    changes("冀2524", Map.of()).statusCode(200).body("total", equalTo(0));
    clerk("冀2524").get("/api/v1/courts/冀2523/time-limits/changes").then().statusCode(403);
  }

  @Test
  void theCalendarOfAYearIsChangedUnderItsETagAndItsRemovalLeavesATrace() {
    var none = getYear(2031).statusCode(404).extract().header("ETag");
    var tag = putYear(2031, NEW_YEAR, none).statusCode(200).extract().header("ETag");
    putYear(2031, LONG_NEW_YEAR, none).statusCode(412);
    deleteYear(2031, none).statusCode(412);
    getYear(2031).header("ETag", equalTo(tag)).body("holidays", contains("2031-01-01"));

    var longer = putYear(2031, LONG_NEW_YEAR, tag).statusCode(200).extract().header("ETag");
    deleteYear(2031, longer).statusCode(204);

    yearChanges(2031)
        .statusCode(200)
        .body("items.version", contains(3, 2, 1))
        .body("items[0].after", nullValue())
        .body("items[0].before.holidays", contains("2031-01-01", "2031-01-02"))
        .body("items[0].before.workingDays", contains("2031-01-04"))
        .body("items[1].before.holidays", contains("2031-01-01"))
        .body("items[2].before", nullValue());
    eventually(() -> assertThat(Database.ask("select count(*) from limits_behind")).isEqualTo("0"));
  }

  @Test
  void nobodyRewritesTheRecord() {
    put("冀2525", List.of(row("民初", "ORDINARY", "5m")));

    for (var sql :
        List.of("delete from limit_change", "update limit_change set changed_by = 'nobody'")) {
      assertThatThrownBy(() -> Database.change(sql)).rootCause().hasMessageContaining("refused");
    }
  }
}
