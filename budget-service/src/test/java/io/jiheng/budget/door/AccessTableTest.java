package io.jiheng.budget.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.AccessTable;
import io.jiheng.pattern.testing.Belongings;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class AccessTableTest {

  private static final Map<String, String> UNREACHABLE =
      Map.of("importFile", "its example is no file; ImportDoorTest brings files of other units");

  @Test
  void who_may_not_is_refused_and_nobody_sees_what_is_of_another_court() {
    Belongings ours = CourtWithAll.entered("991001", "冀9901", "甲院之物", "ours-clerk");
    Belongings theirs = CourtWithAll.entered("992002", "冀9902", "乙院之物", "theirs-clerk");
    AccessTable table = new AccessTable(ours, theirs, CourtWithAll.nowhere());

    table.assertHolds(UNREACHABLE);

    assertThat(table.telling()).contains("listProjects", "exportSheet", "getUnitDocument");
  }
}
