package io.jiheng.pattern.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortingTrailTest {

  private static final String BAD = "/bad";

  private final List<String> inTable = new ArrayList<>();
  private final List<String> inLog = new ArrayList<>();
  private String state = "22021";
  private final AuditTrail trail =
      new SortingTrail(
          entries -> {
            if (entries.stream().anyMatch(entry -> entry.path().equals(BAD))) {
              throw new SQLException("refused", state);
            }
            inTable.addAll(paths(entries));
          },
          entries -> inLog.addAll(paths(entries)));

  @Test
  void entries_that_the_table_takes_stand_nowhere_else() throws SQLException {
    trail.write(List.of(entry("/a"), entry("/b")));
    assertThat(inTable).containsExactly("/a", "/b");
    assertThat(inLog).isEmpty();
  }

  @Test
  void an_entry_that_the_table_refuses_goes_to_the_log_and_keeps_no_other_waiting()
      throws SQLException {
    trail.write(List.of(entry("/a"), entry(BAD), entry("/b")));
    assertThat(inTable).containsExactly("/a", "/b");
    assertThat(inLog).containsExactly(BAD);
  }

  @Test
  void a_table_that_is_away_is_told_so_that_all_are_tried_again() {
    state = "08006";
    assertThatThrownBy(() -> trail.write(List.of(entry("/a"), entry(BAD))))
        .isInstanceOf(SQLException.class);
    assertThat(inTable).isEmpty();
    assertThat(inLog).isEmpty();
  }

  private static AuditEntry entry(String path) {
    return new AuditEntry(
        Instant.EPOCH,
        AuditEntry.Phase.BEGUN,
        "1",
        "clerk",
        "clerk",
        "*",
        "",
        "PUT",
        path,
        "",
        null,
        "::1");
  }

  private static List<String> paths(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::path).toList();
  }
}
