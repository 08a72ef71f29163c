package io.jiheng.indicators.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.testing.AccessTable;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTableTest implements OnRealServers {

  private static final Map<String, String> UNREACHABLE =
      Map.of(
          "getAdjustment", "nothing was adjusted since the close; AdjustmentTest adjusts",
          "restateValue", "wants a moment that has no example; RestatementTest names one");

  @Test
  void whoMayNotIsRefusedAndNobodySeesWhatIsOfAnotherCourt() {
    var ours = CourtWithAll.entered("冀9861", "甲院之物");
    var theirs = CourtWithAll.entered("冀9862", "乙院之物");
    var table = new AccessTable(ours, theirs, CourtWithAll.nowhere()).waitingOut("limits-changing");

    table.assertHolds(UNREACHABLE);

    assertThat(table.telling()).contains("getCase", "listLedger", "getClose");
  }
}
