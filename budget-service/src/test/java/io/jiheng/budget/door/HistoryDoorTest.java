package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Histories that are only added to hold as much as can be read whole, and say when they are full.
 */
@ThroughTheDoor
class HistoryDoorTest {

  private static final int ENTRIES = 10_000;
  private static final int REVISIONS = 1_000;

  private final DataSource database;

  @Inject
  HistoryDoorTest(DataSource database) {
    this.database = database;
  }

  @Test
  void a_sheet_takes_no_more_reported_values_than_can_be_listed() throws SQLException {
    String id = approved(sheet("336001-2-building", newUnit()));
    report(id, 1, "45%", "2023-06-30").statusCode(201);
    execute(
        "insert into target_report"
            + " (project_id, number, tree_row, indicator, text, as_of, evidence, at, by)"
            + " select project_id, n, tree_row, indicator, text, as_of, evidence, at, by"
            + " from target_report, generate_series(2, %d) n where project_id = %s",
        ENTRIES - 1, id);

    report(id, 1, "46%", "2023-06-30").statusCode(201);
    assertFull(report(id, 1, "47%", "2023-06-30"), ENTRIES);
    read("/projects/" + id + "/targets/1/reports")
        .body("", hasSize(ENTRIES))
        .body("text[0]", equalTo("46%"));
  }

  @Test
  void a_monitoring_form_takes_no_more_revisions_than_can_be_listed() throws SQLException {
    String id = approved(sheet("336001-2-building", newUnit()));
    note(id, 0).statusCode(200);
    execute(
        "insert into monitoring_note (project_id, day, number, notes, at, by)"
            + " select project_id, day, n, notes, at, by"
            + " from monitoring_note, generate_series(2, %d) n where project_id = %s",
        REVISIONS, id);

    assertFull(note(id, REVISIONS), REVISIONS);
    read("/projects/" + id + "/monitoring/2023-06-30/revisions").body("", hasSize(REVISIONS));
  }

  private static void assertFull(ValidatableResponse refusal, int most) {
    refusal.statusCode(409).body("code", equalTo("history-full")).body("most", equalTo(most));
  }

  private static ValidatableResponse note(String id, int revision) {
    return as("clerk")
        .header("If-Match", "\"" + revision + "\"")
        .body("{\"rows\": [], \"reason\": \"合同签得晚\", \"measure\": \"七月付款\"}")
        .put("/api/v1/projects/" + id + "/monitoring/2023-06-30")
        .then();
  }

  private void execute(String statement, Object... values) throws SQLException {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement.formatted(values))) {
      prepared.executeUpdate();
    }
  }
}
