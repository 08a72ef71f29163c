package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.confirm;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Counter.text;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is corrected where something was found in it 更正, and then entered. */
@ThroughTheDoor
class CorrectedImportDoorTest {

  /** Where the form begins whose money does not add up. */
  private static final int FORM = 248;

  /** Where the budget stands that its sources do not come to. */
  private static final int BUDGET = 256;

  private static final int LINES = 450;

  private String unit;
  private byte[] wrong;

  @BeforeEach
  void aFileWithAnError() {
    unit = newUnit();
    wrong =
        new String(text("001-tribunal", "144001", unit), StandardCharsets.UTF_8)
            .replace("财政 3.5 元", "财政 3.2 万元")
            .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_found_in_a_line_is_corrected_there_and_the_file_entered() {
    int id = previewed("year=2023");
    as("clerk")
        .get("/api/v1/imports/" + id + "/preview")
        .then()
        .body("projects[1].findings.find { it.code == 'budget-not-sum' }.part", equalTo(""))
        .body("projects[1].findings.find { it.code == 'budget-not-sum' }.line", equalTo(BUDGET))
        .body("given.cells", empty());
    Map<String, Object> cell = cell(id, "3.2 万元");

    correct(id, cells(correction(cell, "3.5 万元")))
        .statusCode(200)
        .body("errors", equalTo(0))
        .body("import.state", equalTo("PREVIEWED"))
        .body("given.year", equalTo(2023))
        .body("given.cells.was", contains(cell.get("text")))
        .body("given.cells.text", contains(((String) cell.get("text")).replace("3.2", "3.5")));
    read("/projects?unit=" + unit).body("total", equalTo(0));

    int line = (int) cell.get("line");
    lines(id, line, 1)
        .body("items.line", contains(line))
        .body("items[0].cells.was", hasItem(cell.get("text")))
        .body("items[0].place", equalTo("第 " + line + " 行"));
    confirm(id).statusCode(200).body("entered", equalTo(3));
    read("/projects?unit=" + unit).body("total", equalTo(2));
    correct(id, cells()).statusCode(409).body("code", equalTo("import-done"));
  }

  @Test
  void corrections_are_those_of_the_last_time_alone() {
    int id = previewed("year=2023");
    correct(id, cells(correction(cell(id, "3.2 万元"), "3.5 万元"))).body("errors", equalTo(0));

    correct(id, cells()).statusCode(200).body("errors", equalTo(1)).body("given.cells", empty());

    confirm(id).statusCode(422).body("findings[0].line", equalTo(BUDGET));
  }

  @Test
  void a_year_and_a_unit_that_the_file_does_not_say_are_given_later() {
    int id = previewed("");
    as("clerk")
        .get("/api/v1/imports/" + id + "/preview")
        .then()
        .body("projects[0].findings.code", hasItem("year-missing"));

    correct(id, "{\"unit\": \"" + unit + "\", \"year\": 2023, \"cells\": []}")
        .statusCode(200)
        .body("projects.year", contains(2023, 2023))
        .body("given.unit", equalTo(unit));
  }

  @Test
  void a_correction_of_what_is_not_there_changes_nothing() {
    int id = previewed("year=2023");
    correct(id, cells(correction(cell(id, "3.2 万元"), "3.5 万元"))).body("errors", equalTo(0));

    correct(id, cells(at(99_999, 0, "改")))
        .statusCode(422)
        .body("code", equalTo("correction-no-line"))
        .body("detail", startsWith("文件中没有第 99999 行"));
    correct(id, cells(at(FORM, 99, "改")))
        .statusCode(422)
        .body("code", equalTo("correction-no-column"))
        .body("column", equalTo(100));
    correct(id, cells(at(FORM, 0, "改"), at(FORM, 0, "再改")))
        .statusCode(422)
        .body("code", equalTo("correction-twice"));
    correct(id, "{\"cells\": [{\"part\": \"\", \"line\": 0, \"column\": 0, \"text\": \"\"}]}")
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));

    as("clerk")
        .get("/api/v1/imports/" + id + "/preview")
        .then()
        .body("errors", equalTo(0))
        .body("given.cells", hasSize(1));
  }

  @Test
  void corrections_that_leave_nothing_to_enter_are_refused_whole() {
    int id = previewed("year=2023");
    correct(id, cells(correction(cell(id, "3.2 万元"), "3.5 万元"))).body("errors", equalTo(0));
    String nothing =
        cells(
            IntStream.iterate(1, from -> from <= LINES, from -> from + 50)
                .boxed()
                .flatMap(from -> written(id, from))
                .toArray(String[]::new));

    correct(id, nothing).statusCode(422).body("code", equalTo("import-nothing-found"));

    as("clerk").get("/api/v1/imports/" + id + "/preview").then().body("given.cells", hasSize(1));
  }

  /** Every cell of fifty lines in which something is written, emptied. */
  private static Stream<String> written(int id, int from) {
    List<Map<String, Integer>> cells =
        lines(id, from, 50)
            .extract()
            .path(
                "items.collectMany { line -> line.cells.findAll { it.text != '' }"
                    + ".collect { [line: line.line, column: it.column] } }");
    return cells.stream().map(cell -> at(cell.get("line"), cell.get("column"), ""));
  }

  @Test
  void only_who_brought_a_file_sees_its_lines_and_corrects_it_and_for_own_units_alone() {
    int id = previewed("year=2023");
    Map<String, Object> cell = cell(id, "3.2 万元");
    String corrected = cells(correction(cell, "3.5 万元"));

    lines("viewer", id, 1, 1).statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("别处01"), "clerk"))
        .contentType("application/json")
        .body(corrected)
        .put("/api/v1/imports/" + id + "/corrections")
        .then()
        .statusCode(403)
        .body("code", equalTo("unit-out-of-sight"));
    as("clerk").get("/api/v1/imports/" + id + "/preview").then().body("given.cells", empty());
    lines("clerk", 999_999, 1, 1).statusCode(404).body("code", equalTo("import-not-found"));
  }

  private int previewed(String query) {
    return preview("001.txt", wrong, query).statusCode(201).extract().path("import.id");
  }

  /** The cell of the wrong form that says a text. */
  private Map<String, Object> cell(int id, String text) {
    return lines(id, FORM, 50)
        .statusCode(200)
        .extract()
        .path(
            "items.collectMany { line -> line.cells.collect { it + [line: line.line] } }"
                + ".find { it.text.contains('"
                + text
                + "') }");
  }

  private static String correction(Map<String, Object> cell, String text) {
    String was = (String) cell.get("text");
    return at((int) cell.get("line"), (int) cell.get("column"), was.replace("3.2 万元", text));
  }

  private static String at(int line, int column, String text) {
    return "{\"part\": \"\", \"line\": %d, \"column\": %d, \"text\": \"%s\"}"
        .formatted(line, column, text);
  }

  private static String cells(String... cells) {
    return "{\"year\": 2023, \"cells\": [" + String.join(", ", cells) + "]}";
  }

  private static ValidatableResponse correct(int id, String body) {
    return as("clerk").body(body).put("/api/v1/imports/" + id + "/corrections").then();
  }

  private static ValidatableResponse lines(int id, int from, int size) {
    return lines("clerk", id, from, size);
  }

  private static ValidatableResponse lines(String role, int id, int from, int size) {
    return as(role)
        .queryParam("from", from)
        .queryParam("size", size)
        .get("/api/v1/imports/" + id + "/lines")
        .then();
  }
}
