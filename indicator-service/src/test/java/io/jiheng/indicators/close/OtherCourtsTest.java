package io.jiheng.indicators.close;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A closed subtree after one of its courts has left it. */
@QuarkusTest
class OtherCourtsTest implements OnRealServers {

  @Test
  void aLateCaseAndACourtThatLeftAreBothNamedThoughTheyCancelEachOtherOut() {
    var above = "冀2461";
    var id = closedWithTwoCourts(above, "冀2462", "冀2463");

    leaves("冀2463");
    June.send("冀2462", 2);

    Ask.eventually(
        () ->
            Approver.of(above)
                .read(id + "/adjustments/closed-count")
                .statusCode(200)
                .body("adjustment.closed.numerator", equalTo(2))
                .body("adjustment.now.numerator", equalTo(2))
                .body("adjustment.difference.numerator", equalTo(0))
                .body("adjustment.byRecords.numerator", equalTo(1))
                .body("adjustment.byCourts.numerator", equalTo(-1))
                .body("adjustment.causes", equalTo(List.of("CASES", "COURTS")))
                .body("items.file", equalTo(List.of(June.subject("冀2462", 2)))));
    Approver.of(above)
        .read(id + "/adjustments?size=500")
        .body("items.code", hasItem("closed-count"));
  }

  @Test
  void casesOfACourtThatLeftAreOnlyCountedForThoseWhoMayNotSeeIt() {
    var above = "冀2464";
    var id = closedWithTwoCourts(above, "冀2465", "冀2466");

    leaves("冀2466");
    June.send("冀2465", 2);
    June.send("冀2466", 2);

    Ask.eventually(
        () ->
            Approver.of(above)
                .read(id + "/adjustments/closed-count")
                .statusCode(200)
                .body("adjustment.byRecords.numerator", equalTo(2))
                .body("items.file", equalTo(List.of(June.subject("冀2465", 2))))
                .body("total", equalTo(1))
                .body("leftOut", equalTo(1)));
    Ask.admin()
        .get(Approver.CLOSES + "/" + id + "/adjustments/closed-count")
        .then()
        .statusCode(200)
        .body("items.file", hasItem(June.subject("冀2466", 2)))
        .body("total", equalTo(2))
        .body("leftOut", equalTo(0));
  }

  private static String closedWithTwoCourts(String above, String... under) {
    put(above, Map.of("name", "甲", "level", "INTERMEDIATE"));
    for (var court : under) {
      June.counted(court);
      put(court, Map.of("name", "乙", "level", "BASIC", "parent", above));
    }
    return Approver.of(above)
        .close("SUBTREE", "2023-06")
        .statusCode(201)
        .extract()
        .path("close.id");
  }

  private static void leaves(String court) {
    put(court, Map.of("name", "乙", "level", "BASIC"));
  }

  private static void put(String court, Map<String, ?> body) {
    Approver.as(Set.of(), "admin").body(body).put("/api/v1/courts/" + court).then();
  }
}
