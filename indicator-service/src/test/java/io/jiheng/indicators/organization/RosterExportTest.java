package io.jiheng.indicators.organization;

import static io.jiheng.indicators.organization.RosterDesk.ROSTERS;
import static io.jiheng.indicators.organization.RosterDesk.as;
import static io.jiheng.indicators.organization.RosterDesk.clerk;
import static io.jiheng.indicators.organization.RosterDesk.enter;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterExportTest implements OnRealServers {

  private static final String COURT = "冀0643";

  @Test
  void aRosterIsExportedAsItWasOnADayOrEver() {
    enter(COURT, "J1", Map.of("judgeName", "王某", "to", "2023-06-30")).statusCode(201);
    enter(COURT, "J2", Map.of("department", "民一庭")).statusCode(201);

    assertThat(export(Map.of()))
        .hasSize(3)
        .first()
        .isEqualTo("\uFEFF法院,法官,姓名,庭室,任职首日,任职末日,经办人,办理时间");
    assertThat(export(Map.of("on", "2023-07-01")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("冀0643,J2,,民一庭,2023-01-01,,test-clerk,");
  }

  @Test
  void nobodyExportsTheRosterOfAnotherCourt() {
    as("冀0644", "viewer").queryParam("court", COURT).get(ROSTERS + ".csv").then().statusCode(403);
  }

  private static List<String> export(Map<String, ?> parameters) {
    return clerk(COURT)
        .queryParam("court", COURT)
        .queryParams(parameters)
        .get(ROSTERS + ".csv")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }
}
