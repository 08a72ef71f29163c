package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.measures.Rules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Months that are closed, opened again and listed. */
@QuarkusTest
class CloseTest implements OnRealServers {

  @Test
  void aClosedMonthHoldsEveryIndicatorAsOfItsLastDay() {
    var court = "冀2401";
    June.counted(court);
    var all =
        Approver.as(Set.of(court), "viewer")
            .get("/api/v1/indicators")
            .then()
            .extract()
            .<List<String>>path("code");

    var place =
        Approver.of(court)
            .close("COURT", "2023-06")
            .statusCode(201)
            .body("close.court", equalTo(court))
            .body("close.scope", equalTo("COURT"))
            .body("close.month", equalTo("2023-06"))
            .body("close.edition", equalTo(1))
            .body("close.closedAt", notNullValue())
            .body("close.closedBy", equalTo("test-approver"))
            .body("close.note", equalTo("月报"))
            .body("close.reopened", nullValue())
            .body("asOf", equalTo("2023-06-30"))
            .body("courts", equalTo(List.of(court)))
            .body("rulesVersion", equalTo(Rules.VERSION))
            .body("catalogue", matchesPattern("[0-9a-f]{64}"))
            .body("values.code", equalTo(all))
            .body("values.definition", everyItem(matchesPattern("[0-9a-f]{64}")))
            .extract()
            .header("Location");

    Approver.of(court)
        .read(place.substring(place.lastIndexOf('/') + 1))
        .statusCode(200)
        .body("values.find { it.code == 'closed-count' }.numerator", equalTo(1))
        .body("values.find { it.code == 'closed-count' }.denominator", nullValue())
        .body("values.find { it.code == 'press-conferences' }.numerator", equalTo(0))
        .body("values.find { it.code == 'second-instance-overturning' }.value", nullValue())
        .body(
            "values.find { it.code == 'second-instance-overturning' }.reason",
            containsString("分母为零"))
        .body("values.find { it.code == 'closing-rate' }.target.comparison", notNullValue());
  }

  /** Those who ask one replica wait in line; {@link ClosingDeskTest} is about those who do not. */
  @Test
  void aMonthIsClosedOnceHoweverManyTryAtATime() {
    var court = "冀2402";
    June.counted(court);

    var answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Approver.of(court).close("COURT", "2023-06").extract())
            .toList();

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409)).hasSize(7);
    Approver.of(court).list(Map.of()).body("total", equalTo(1));
    var id = Approver.of(court).list(Map.of()).extract().<String>path("items[0].id");
    Approver.of(court)
        .close("COURT", "2023-06")
        .statusCode(409)
        .body("code", equalTo("month-closed"))
        .body("close", equalTo(id))
        .body("scope", equalTo("COURT"))
        .body("closedAt", endsWith("Z"))
        .body("detail", containsString(id))
        .body("detail", containsString("（本院）"))
        .body("detail", matchesPattern(".* 于 [-0-9]{10} [0-9]{2}:[0-9]{2}（北京时间）关账.*"));
    Approver.of(court).close("SUBTREE", "2023-06").statusCode(201);
    Approver.of(court)
        .close("SUBTREE", "2023-06")
        .statusCode(409)
        .body("detail", containsString("（本院及下级法院）"));
    Approver.of(court).close("COURT", "2023-05").statusCode(201);
  }

  @Test
  void aReopenedMonthKeepsItsCloseAndCanBeClosedAgain() {
    var court = "冀2403";
    var approver = Approver.of(court);
    June.counted(court);
    var first = approver.closed("2023-06");
    var bytes = approver.read(first + "/document").extract().asByteArray();

    approver
        .reopen(first)
        .statusCode(200)
        .body("reopened.reason", equalTo("事件延迟到达"))
        .body("reopened.by", equalTo("test-approver"));
    approver
        .reopen(first)
        .statusCode(409)
        .body("code", equalTo("close-reopened"))
        .body("close", equalTo(first))
        .body("detail", containsString("（北京时间）"));
    value("closed-count", court, "2023-06-30").body("close", nullValue());
    var second =
        approver
            .close("COURT", "2023-06")
            .statusCode(201)
            .body("close.edition", equalTo(2))
            .extract()
            .<String>path("close.id");

    value("closed-count", court, "2023-06-30").body("close.id", equalTo(second));
    approver
        .list(Map.of("from", "2023-06", "to", "2023-06"))
        .body("items.id", equalTo(List.of(second, first)))
        .body("items[0].reopened", nullValue())
        .body("items[1].reopened.at", notNullValue());
    assertThat(approver.read(first + "/document").extract().asByteArray()).isEqualTo(bytes);
    approver.verify(first).body("valid", equalTo(true));
  }

  @Test
  void closesAreListedByMonthAndPageByPage() {
    var court = "冀2404";
    var approver = Approver.of(court);
    June.counted(court);
    for (var month : List.of("2023-03", "2023-04", "2023-05")) {
      approver.closed(month);
    }

    approver
        .list(Map.of("size", 2))
        .statusCode(200)
        .body("items.month", equalTo(List.of("2023-05", "2023-04")))
        .body("total", equalTo(3))
        .header("Link", containsString("rel=\"next\""));
    approver.list(Map.of("from", "2023-04")).body("total", equalTo(2));
    approver.list(Map.of("to", "2023-03")).body("items.month", equalTo(List.of("2023-03")));
    approver.list(Map.of("page", 7)).body("items", empty()).body("total", equalTo(3));
    approver
        .list(Map.of("from", "2023-13"))
        .statusCode(400)
        .body("code", equalTo("invalid-month"))
        .body("parameter", equalTo("from"));
  }
}
