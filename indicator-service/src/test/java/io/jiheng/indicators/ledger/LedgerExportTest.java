package io.jiheng.indicators.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerExportTest implements OnRealServers {

  private static final Clerk CLERK = Clerk.of("冀0641");

  @Test
  void allEntriesOfASelectionAreExportedInTheirOrder() {
    var first = CLERK.booked(Map.of("day", "2023-01-10", "reference", "a", "department", "研究室"));
    CLERK.booked(Map.of("day", "2023-02-10", "reference", "b", "evidence", "=HYPERLINK(\"x\")"));
    CLERK.reverse(first).statusCode(201);

    var rows = export(Map.of("sort", "day"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("\uFEFF编号,法院,庭室,台账项目,名称,计入日");
    assertThat(rows.get(1)).contains("冀0641,研究室,press-conferences,").contains(",a,");
    assertThat(rows.get(2)).as("the counter-entry").contains(",-1", "录入有误", first);
    assertThat(rows.get(3)).as("a formula is text").contains("'=HYPERLINK");
    assertThat(export(Map.of("department", "研究室"))).as("narrowed").hasSize(3);
  }

  @Test
  void nobodyExportsTheLedgerOfAnotherCourt() {
    Clerk.as(Set.of("冀0642"), "viewer")
        .queryParam("court", "冀0641")
        .get(Clerk.LEDGER + ".csv")
        .then()
        .statusCode(403);
  }

  private static List<String> export(Map<String, ?> parameters) {
    return CLERK
        .desk()
        .queryParam("court", "冀0641")
        .queryParams(parameters)
        .get(Clerk.LEDGER + ".csv")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }
}
