package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.sheet;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;

/** What is done at the desk where targets are followed and evaluated. */
final class EvaluationDesk {

  private EvaluationDesk() {}

  /** The project of {@link HandScored} with all its values reported and its money paid. */
  static String handScored(String unit) {
    String id = approved(sheet("216101-1-outsourcing", unit));
    pay(id, "V1", "3781000", "2023-08-30").statusCode(201);
    HandScored.ROWS.stream()
        .filter(row -> !row.value().isEmpty())
        .forEach(row -> report(id, row.row(), row.value(), "2023-08-31").statusCode(201));
    return id;
  }

  static ValidatableResponse report(String id, int row, String value, String day) {
    return as("clerk")
        .body(
            """
            {"text": "%s", "asOf": "%s", "evidence": "月报"}
            """
                .formatted(value, day))
        .post("/api/v1/projects/" + id + "/targets/" + row + "/reports")
        .then();
  }

  static ValidatableResponse save(String id, String tag, String draft) {
    return as("clerk")
        .header("If-Match", tag)
        .body(draft)
        .put("/api/v1/projects/" + id + "/self-evaluation")
        .then();
  }

  static ValidatableResponse submit(String id) {
    return as("clerk").post("/api/v1/projects/" + id + "/self-evaluation/submit").then();
  }

  /** Row 11 judged, and a reason on each of the rows. */
  static String explained(List<Integer> rows) {
    String notes =
        rows.stream()
            .map(
                row ->
                    row == 11
                        ? "{\"row\": 11, \"band\": \"PARTLY\", \"sharePercent\": 75, \"reason\": \"部分开展\"}"
                        : "{\"row\": %d, \"reason\": \"案件结构变化\"}".formatted(row))
            .collect(Collectors.joining(", "));
    return "{\"rows\": [%s], \"executionReason\": \"余款跨年支付\"}".formatted(notes);
  }
}
