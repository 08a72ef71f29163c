package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.text;
import static io.jiheng.budget.door.Desk.as;

import io.restassured.response.ValidatableResponse;

/** Units' documents 整体绩效目标表 and 部门整体绩效目标 at the desks. */
final class Papers {

  static final String SHEETS = "overall-sheets";
  static final String PLANS = "department-plans";

  private static final String FILE_000 = "000-overall";

  private Papers() {}

  /** The overall sheet of document 000 as a draft of 2023. */
  static void importedSheet(String unit) {
    bring("000.txt", text(FILE_000, "nothing", unit), "unit=" + unit).statusCode(201);
  }

  /** With another figure in its first row. */
  static byte[] changedSheet() {
    return text(FILE_000, "6911", "6912");
  }

  static void importedPlan(String unit) {
    bring("002.txt", text("002-court", "336001", unit), "").statusCode(201);
  }

  /** An overall sheet of one row. */
  static String sheet(String annual) {
    return "{\"rows\": [" + row(annual) + "]}";
  }

  static String row(String annual) {
    return """
        {"number": 1, "duty": "案件审判", "indicator": "结案数", "sign": "≥", "annual": "%s"}
        """
        .formatted(annual);
  }

  /** A department's plan of one goal. */
  static String plan(String target) {
    return "{" + planMember(target) + "}";
  }

  static String planMember(String target) {
    return """
        "plan": {"overallGoal": "公正", "goals": [{"number": 1, "title": "审判",
          "indicators": [{"indicator": "结案率", "text": "%s"}]}], "safeguards": ["一、服务大局"]}
        """
        .formatted(target);
  }

  static ValidatableResponse put(String kind, String unit, String body) {
    return as("clerk").body(body).put(path(kind, unit)).then();
  }

  static ValidatableResponse change(String kind, String unit, String tag, String body) {
    return as("clerk").header("If-Match", tag).body(body).put(path(kind, unit)).then();
  }

  static ValidatableResponse take(String kind, String unit, String step, String role) {
    return as(role).post(path(kind, unit) + "/" + step).then();
  }

  static ValidatableResponse giveBack(String kind, String unit, String reason) {
    return as("approver")
        .body("{\"reason\": \"%s\"}".formatted(reason))
        .post(path(kind, unit) + "/return")
        .then();
  }

  /**
   * @param content members of the body, with a comma behind
   */
  static ValidatableResponse adjust(String kind, String unit, String tag, String content) {
    return as("approver")
        .header("If-Match", tag)
        .body(
            "{"
                + content
                + "\"reason\": \"年中调整\", \"documentNumber\": \"迁法〔2023〕9号\","
                + " \"documentDate\": \"2023-07-01\"}")
        .post(path(kind, unit) + "/adjust")
        .then();
  }

  static String path(String kind, String unit) {
    return "/api/v1/" + kind + "/" + unit + "/2023";
  }
}
