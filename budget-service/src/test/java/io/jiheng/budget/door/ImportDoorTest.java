package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a file from preview to the register, with the two sheets of document 001. */
@ThroughTheDoor
class ImportDoorTest {

  private String unit;
  private byte[] file;

  @BeforeEach
  void aFile() {
    unit = newUnit();
    file = text("001-tribunal", "144001", unit);
  }

  @Test
  void a_preview_tells_everything_understood_and_changes_nothing() {
    preview("001.txt", file, "year=2023")
        .statusCode(201)
        .body("import.state", equalTo("PREVIEWED"))
        .body("errors", equalTo(0))
        .body("projects.name", contains("长期聘用人员工资和社会保障缴费", "差旅费"))
        .body("projects.unit", contains(unit, unit))
        .body("projects.budgetWan", contains(74.5f, 3.5f))
        .body("projects[0].indicators", hasSize(9))
        .body("projects[0].indicators[0].target.number", equalTo(14))
        .body("projects[1].indicators[0].target.text", equalTo("以实际发生次数为准"));

    read("/projects?unit=" + unit).statusCode(200).body("total", equalTo(0));
  }

  @Test
  void warnings_of_a_preview_name_the_place_in_the_file_and_the_cell() {
    preview("001.txt", file, "year=2023")
        .body("projects[0].findings.code", contains("unit-inferred", "unit-slip"))
        .body("projects[0].findings[0].place", equalTo("第 95 行"))
        .body("projects[0].findings[0].column", nullValue())
        .body("projects[0].findings[1].place", equalTo("第 103 行"))
        .body("projects[0].findings[1].column", equalTo(0))
        .body("projects[0].findings[1].cell", equalTo("财政资金"))
        .body("projects[0].findings[1].row", equalTo("预算规模及资金用途"))
        .body(
            "projects[1].findings.code",
            contains("unit-inferred", "unit-slip", "objective-copied"));
  }

  @Test
  void what_was_previewed_is_confirmed_and_then_read_as_projects() {
    int id = preview("001.txt", file, "year=2023").extract().path("import.id");

    int project =
        confirm(id)
            .statusCode(200)
            .body("state", equalTo("IMPORTED"))
            .body("forms", equalTo(3))
            .body("entered", equalTo(3))
            .body("entries.kind", contains("PROJECT", "PROJECT", "DEPARTMENT_PLAN"))
            .extract()
            .path("entries[0].projectId");

    read("/projects/" + project)
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("sheet.code", equalTo(unit + "001"))
        .body("sheet.fiscalText", equalTo("74.5 元"))
        .body("sheet.plan.cumulativePercent", contains(25, 50, 75, 100))
        .body("warnings.code", hasItem("unit-slip"));
    read("/imports/" + id).statusCode(200).body("entries", hasSize(3));
  }

  @Test
  void a_file_is_imported_at_once_by_who_wants_no_preview() {
    bring("001.txt", file, "year=2023").statusCode(201).body("state", equalTo("IMPORTED"));

    read("/projects?unit=" + unit).body("total", equalTo(2));
  }

  @Test
  void a_file_imported_again_changes_nothing() {
    ValidatableResponse first = bring("001.txt", file, "year=2023");
    int id = first.extract().path("id");
    List<Integer> projects = first.extract().path("entries.projectId");

    confirm(id).statusCode(409).body("code", equalTo("import-done"));
    read("/imports/" + id).body("state", equalTo("IMPORTED"));
    bring("001.txt", file, "year=2023")
        .statusCode(201)
        .body("state", equalTo("IMPORTED"))
        .body("entries", empty())
        .body("unchanged", equalTo(3));
    read("/projects?unit=" + unit).body("total", equalTo(2));
    read("/projects/" + projects.get(0)).body("revision", equalTo(1));
  }

  @Test
  void an_error_in_one_sheet_keeps_all_out() {
    byte[] wrong =
        new String(file, StandardCharsets.UTF_8)
            .replace("财政 3.5 元", "财政 3.2 万元")
            .getBytes(StandardCharsets.UTF_8);

    bring("001.txt", wrong, "year=2023")
        .statusCode(422)
        .body("errors", equalTo(1))
        .body("findings.code", contains("budget-not-sum"))
        .body("findings[0].place", equalTo("第 256 行"));

    read("/projects?unit=" + unit).body("total", equalTo(0));
  }

  @Test
  void an_import_refused_for_want_of_a_unit_is_confirmed_once_the_unit_is_there() {
    String later = String.valueOf(Integer.parseInt(unit) + 100_000);
    byte[] ahead = text("001-tribunal", "144001", later);
    int id =
        bring("001.txt", ahead, "year=2023&unit=" + later)
            .statusCode(422)
            .body("findings.code", everyItem(equalTo("unit-unknown")))
            .extract()
            .path("import");

    Desk.putUnit(later, "{\"name\": \"法庭\"}");

    confirm(id).statusCode(200).body("entered", equalTo(3));
  }

  @Test
  void a_file_that_does_not_say_its_year_needs_to_be_told() {
    preview("001.txt", file, "")
        .statusCode(201)
        .body("errors", greaterThan(0))
        .body("projects[0].findings.code", hasItem("year-missing"));
  }

  @Test
  void an_import_is_shown_to_who_brought_it_and_who_may_not_write_brings_none() {
    int id = preview("001.txt", file, "year=2023").extract().path("import.id");

    as("clerk").get("/api/v1/imports/" + id + "/preview").then().body("projects", hasSize(2));
    as("admin").get("/api/v1/imports/" + id).then().statusCode(200).body("entries", empty());
    as("viewer").get("/api/v1/imports/" + id).then().statusCode(403);
    read("/imports/999999").statusCode(404).body("code", equalTo("import-not-found"));
  }

  @Test
  void imports_are_listed_the_latest_first_to_who_brought_them() {
    int previewed = preview("001.txt", file, "year=2023").extract().path("import.id");
    int imported = bring("001.txt", file, "year=2023&unit=" + unit).extract().path("id");

    as("clerk")
        .get("/api/v1/imports?size=2")
        .then()
        .statusCode(200)
        .body("items.id", contains(imported, previewed))
        .body("items.state", contains("IMPORTED", "PREVIEWED"))
        .body("total", greaterThan(1));
    as("clerk")
        .get("/api/v1/imports?state=IMPORTED&size=1")
        .then()
        .body("items.id", contains(imported));
    as("viewer").get("/api/v1/imports").then().statusCode(403);
    as("admin").get("/api/v1/imports?size=1").then().body("items.id", contains(imported));
  }

  @Test
  void findings_of_one_form_are_those_of_its_rules_and_of_its_reading() {
    preview("001.txt", file, "year=2023&unit=" + unit)
        .body("projects[0].findings.code", contains("unit-slip"))
        .body("projects[1].findings.code", hasItems("unit-slip", "objective-copied"));
  }

  @Test
  void who_brings_no_file_is_told_so() {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), "clerk"))
        .multiPart("other", "001.txt", file)
        .post("/api/v1/imports")
        .then()
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
  }

  @Test
  void a_clerk_of_one_court_imports_nothing_for_another() {
    String foreign = unit + "-foreign.txt";
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("别处01"), "clerk"))
        .multiPart("file", foreign, file)
        .post("/api/v1/imports?year=2023")
        .then()
        .statusCode(403)
        .body("code", equalTo("unit-out-of-sight"));

    read("/projects?unit=" + unit).body("total", equalTo(0));
    as("admin").get("/api/v1/imports?size=1").then().body("items.fileName", not(hasItem(foreign)));
  }

  @Test
  void what_is_wrong_with_a_file_is_told_only_to_who_may_see_its_units() {
    byte[] wrong =
        new String(file, StandardCharsets.UTF_8)
            .replace("财政 3.5 元", "财政 3.2 万元")
            .getBytes(StandardCharsets.UTF_8);
    int id = preview("001.txt", wrong, "year=2023").extract().path("import.id");

    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("别处01"), "clerk"))
        .post("/api/v1/imports/" + id + "/confirm")
        .then()
        .statusCode(403)
        .body("", not(hasKey("findings")));
    confirm(id).statusCode(422);
  }
}
