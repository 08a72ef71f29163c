package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Papers.PLANS;
import static io.jiheng.budget.door.Papers.SHEETS;
import static io.jiheng.budget.door.Papers.change;
import static io.jiheng.budget.door.Papers.importedPlan;
import static io.jiheng.budget.door.Papers.importedSheet;
import static io.jiheng.budget.door.Papers.path;
import static io.jiheng.budget.door.Papers.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.RestAssured;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units' documents taken away as files and brought back. */
@ThroughTheDoor
class PaperDoorTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Random random = new Random(1);
  private String unit;

  @BeforeEach
  void aUnitWithItsDocuments() {
    unit = newUnit();
    importedSheet(unit);
    importedPlan(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "overall-sheets, docx", "overall-sheets, xlsx", "overall-sheets, csv",
    "department-plans, docx", "department-plans, xlsx", "department-plans, csv"
  })
  void what_is_taken_away_and_brought_back_changes_nothing(String kind, String format) {
    byte[] file = taken(kind, format);

    preview("back." + format, file, "")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("projects", hasSize(0))
        .body("ofUnits", hasSize(1))
        .body("ofUnits[0].unit", equalTo(unit))
        .body("ofUnits[0].year", equalTo(2023))
        .body("ofUnits[0].findings.code", hasItem("unit-document-unchanged"));
  }

  @Test
  void the_file_is_of_the_kind_that_is_accepted_and_has_a_name_for_people() {
    as("viewer", "clerk")
        .accept(XLSX)
        .get(path(SHEETS, unit))
        .then()
        .statusCode(200)
        .contentType(XLSX)
        .header(
            "Content-Disposition",
            startsWith(
                "attachment; filename=\"overall-sheet-%s-2023-r1.xlsx\"; filename*=UTF-8''%%E6"
                    .formatted(unit)));
    as("clerk").accept(DOCX).get(path(PLANS, unit)).then().contentType(DOCX);
    as("clerk").accept("text/csv").get(path(PLANS, unit)).then().contentType("text/csv");
    as("clerk")
        .accept("text/html, */*")
        .get(path(PLANS, unit))
        .then()
        .contentType("application/json");
  }

  @Test
  void a_former_revision_is_taken_away_as_it_was() {
    change(SHEETS, unit, "\"1\"", sheet("≥1")).statusCode(200);

    as("clerk")
        .get(path(SHEETS, unit) + "/revisions/1?format=csv")
        .then()
        .statusCode(200)
        .body(containsString("中院结案数"));
    as("clerk")
        .get(path(SHEETS, unit) + "?format=csv")
        .then()
        .statusCode(200)
        .body(containsString("≥1"));
    as("clerk")
        .get(path(SHEETS, unit) + "/revisions/3?format=csv")
        .then()
        .statusCode(404)
        .body("code", equalTo("unit-document-revision-not-found"));
  }

  @Test
  void another_kind_of_file_is_refused_with_those_there_are() {
    as("clerk")
        .get(path(SHEETS, unit) + "?format=pdf")
        .then()
        .statusCode(400)
        .body("code", equalTo("export-format-unknown"))
        .body("detail", containsString("docx, xlsx, csv"));
  }

  @Test
  void what_no_cell_can_hold_is_taken_away_in_another_kind_of_file() {
    String goal = "{\"number\": 1, \"text\": \"%s\"}".formatted(letters(20_000));
    String indicators =
        Stream.generate(() -> letters(1_000))
            .limit(40)
            .map(text -> "{\"indicator\": \"甲\", \"text\": \"%s\"}".formatted(text))
            .collect(Collectors.joining(","));
    change(
            PLANS,
            unit,
            "\"1\"",
            "{\"plan\": {\"goals\": [%s, {\"number\": 2, \"indicators\": [%s]}]}}"
                .formatted(goal, indicators))
        .statusCode(200);

    as("clerk")
        .get(path(PLANS, unit) + "?format=xlsx")
        .then()
        .statusCode(422)
        .body("code", equalTo("export-text-too-long"));
    preview("back.docx", taken(PLANS, "docx"), "")
        .body("errors", equalTo(0))
        .body("ofUnits[0].findings.code", hasItem("unit-document-unchanged"));
  }

  @Test
  void nobody_takes_away_what_is_out_of_sight() {
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .get(path(SHEETS, unit) + "?format=docx")
        .then()
        .statusCode(404)
        .body("code", equalTo("unit-not-found"));
    RestAssured.get(path(SHEETS, unit) + "?format=docx").then().statusCode(401);
  }

  @Test
  void a_file_is_imported_where_its_document_is_not_yet() {
    byte[] file = taken(SHEETS, "docx");
    as("clerk").header("If-Match", "\"1\"").delete(path(SHEETS, unit)).then().statusCode(204);

    Counter.bring("a.docx", file, "").statusCode(201).body("entries.unit", contains(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv"})
  void what_was_written_oddly_for_a_unit_with_an_odd_code_comes_back_too(String format) {
    String odd = "JZ" + unit;
    Desk.putUnit(odd, "{\"name\": \"3号法庭\"}");
    Papers.put(SHEETS, odd, sheet(" 不少于\\t一件，\\r\\n 按期\\u0007办结 ")).statusCode(201);
    byte[] file = taken(SHEETS, odd, format);

    preview("back." + format, file, "")
        .body("errors", equalTo(0))
        .body("ofUnits[0].unit", equalTo(odd))
        .body("ofUnits[0].findings.code", contains("target-unclear", "unit-document-unchanged"));
  }

  /** Of all kinds, for what says the same over and over is taken for a zip bomb. */
  private String letters(int count) {
    return random
        .ints(count, 0x4E00, 0x9FA5)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private byte[] taken(String kind, String format) {
    return taken(kind, unit, format);
  }

  private static byte[] taken(String kind, String unit, String format) {
    return as("clerk")
        .get(path(kind, unit) + "?format=" + format)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
