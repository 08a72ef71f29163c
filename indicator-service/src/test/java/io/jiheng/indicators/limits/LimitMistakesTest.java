package io.jiheng.indicators.limits;

import static io.jiheng.indicators.limits.LimitDesk.clerk;
import static io.jiheng.indicators.limits.LimitDesk.delete;
import static io.jiheng.indicators.limits.LimitDesk.get;
import static io.jiheng.indicators.limits.LimitDesk.put;
import static io.jiheng.indicators.limits.LimitDesk.putCsv;
import static io.jiheng.indicators.limits.LimitDesk.row;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.testing.ProblemTexts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with a table of limits is told by row, field and reason. */
@QuarkusTest
class LimitMistakesTest implements OnRealServers {

  @Test
  void everyMistakeIsToldWithItsPlaceAndReason() {
    put(
            "冀2506",
            List.of(
                row("民初", "ORDINARY", "5m"),
                row("民事", "QUICK", "0d"),
                Map.of("family", "执"),
                row("民初", "ORDINARY", "6m")))
        .statusCode(422)
        .body("code", equalTo("time-limits-wrong"))
        .body("count", equalTo(7))
        .body("mistakes.row", contains(2, 2, 2, 3, 3, 3, 4))
        .body(
            "mistakes.field",
            contains("family", "procedure", "limit", "procedure", "limit", "basis", "family"))
        .body("mistakes[0].value", equalTo("民事"))
        .body("mistakes[0].reason", containsString("类型代字"))
        .body("mistakes[6].reason", containsString("相同"));
    put("冀2506", List.of())
        .statusCode(422)
        .body("mistakes.row", contains(1))
        .body("mistakes[0].reason", equalTo("不能为空"));
    get("冀2506").body("own", equalTo(false));
  }

  @Test
  void mistakesAreToldInTheLanguageAskedFor() {
    var rows = List.of(row("民初", "ORDINARY", "5m"), row("民初", "ORDINARY", "6m"));
    var english = clerk("冀2506").header("Accept-Language", "en-GB,en;q=0.8,zh;q=0.5");

    put(english.contentType("application/json").body(rows), "冀2506")
        .statusCode(422)
        .header("Content-Language", equalTo("en"))
        .body("mistakes[0].reason", equalTo("has the family and procedure of a row before it"));
    ProblemTexts.assertTexts(
        Arrays.stream(Mistake.Reason.values()).map(Mistake.Reason::key).toList());
  }

  @Test
  void mistakesInCsvAreToldByLine() {
    putCsv("冀2506", "family,procedure,limit,basis\n民初,ORDINARY,5个月,办法\n民初,ORDINARY,5m\n")
        .statusCode(422)
        .body("mistakes.row", contains(2, 3))
        .body("mistakes.value", contains("5个月", "民初,ORDINARY,5m"))
        .body("mistakes[0].reason", containsString("不是审限"))
        .body("mistakes[1].reason", equalTo("每行应有四列"));
    putCsv("冀2506", "类别,程序,审限,依据\n民初,ORDINARY,5m,办法\n")
        .statusCode(422)
        .body("mistakes[0].row", equalTo(1))
        .body("mistakes[0].reason", containsString("表头"));
    putCsv("冀2506", "family,procedure,limit,basis\n民初,\"ORDINARY,5m,办法\n")
        .statusCode(422)
        .body("mistakes.row", contains(3))
        .body("mistakes[0].reason", equalTo("不是合格的 CSV"));
    putCsv("冀2506", "")
        .statusCode(422)
        .body("mistakes.row", contains(1))
        .body("mistakes[0].reason", equalTo("不能为空"));
  }

  @Test
  void aBasisIsOfTwoHundredCharactersAtMostThatCanAllBeKept() {
    put("冀2506", List.of(basedOn("民初", "办".repeat(201)), basedOn("执", "法".repeat(202))))
        .statusCode(422)
        .body("mistakes.row", contains(1, 2))
        .body("mistakes.field", contains("basis", "basis"))
        .body("mistakes.reason", everyItem(equalTo("过长，至多 200 字")));
    put("冀2506", List.of(basedOn("执", "办\u0000法")))
        .statusCode(400)
        .body("code", equalTo("malformed-body"), "field", equalTo("[0].basis"));
    put("冀2506", List.of(basedOn("民初", "办".repeat(200)))).statusCode(200);
    delete("冀2506").body("own", equalTo(false));
  }

  private static Map<String, String> basedOn(String family, String basis) {
    return Map.of("family", family, "procedure", "*", "limit", "5m", "basis", basis);
  }
}
