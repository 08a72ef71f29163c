package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.create;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ThroughTheDoor
class SheetDoorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "336001-1-jurors",
        "336001-2-building",
        "336001-3-tribunals",
        "336001-4-vehicles",
        "336001-5-labour",
        "144001-1-wages",
        "144001-2-travel",
        "216101-1-outsourcing",
        "216101-2-postage",
        "216101-3-relief",
        "216101-4-patrol-car"
      })
  void every_sheet_of_the_documents_comes_out_as_it_went_in(String file) throws IOException {
    String unit = newUnit();
    String id = created(sheet(file, unit));

    String answer = read("/projects/" + id).statusCode(200).extract().asString();

    ObjectNode out = (ObjectNode) JSON.readTree(answer).get("sheet");
    JsonNode in = JSON.readTree(sheet(file, unit));
    assertThat(out.remove("carriedWan").decimalValue()).isZero();
    assertThat(out.remove("otherWan").decimalValue()).isZero();
    assertThat(out.equals(SheetDoorTest::sameNumber, in)).as("%s became %s", in, out).isTrue();
  }

  private static int sameNumber(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  @Test
  void a_new_sheet_is_a_draft_and_is_found_where_the_answer_says() {
    String location =
        create(sheet("336001-2-building", newUnit()))
            .statusCode(201)
            .header("ETag", "\"1\"")
            .body("state", equalTo("DRAFT"))
            .body("warnings", empty())
            .extract()
            .header("Location");

    as("viewer", "clerk").get(location).then().statusCode(200).body("revision", equalTo(1));
  }

  @Test
  void targets_are_answered_as_they_were_understood() {
    create(sheet("216101-1-outsourcing", newUnit()))
        .statusCode(201)
        .body("targets[0].kind", equalTo("QUANTITY"))
        .body("targets[0].comparison", equalTo("AT_LEAST"))
        .body("targets[0].unit", equalTo("件"))
        .body("targets[9].kind", equalTo("AMOUNT"))
        .body("targets[10].kind", equalTo("QUALITATIVE"))
        .body("targets[10].text", equalTo("100有限促进"));
  }

  @Test
  void the_oddities_of_the_documents_are_warned_of_by_row_and_cell() {
    String tribunal = newUnit();
    create(sheet("144001-1-wages", tribunal))
        .statusCode(201)
        .body("warnings.code", contains("unit-slip"))
        .body("warnings[0].cell", equalTo("财政资金"))
        .body("warnings[0].message", startsWith("“74.5 元”按字面为 0.00745 万元"));
    create(sheet("144001-2-travel", tribunal))
        .statusCode(201)
        .body("warnings.code", contains("unit-slip", "objective-copied"));
    create(sheet("336001-1-jurors", newUnit()))
        .statusCode(201)
        .body("warnings.code", contains("plan-jumps"));
    create(sheet("216101-1-outsourcing", newUnit()))
        .statusCode(201)
        .body(
            "warnings.code", containsInAnyOrder("unit-reversed", "target-unclear", "parts-misfit"));
    create(sheet("216101-2-postage", newUnit()))
        .statusCode(201)
        .body("warnings.code", containsInAnyOrder("cost-above-budget", "parts-misfit"));
  }

  @Test
  void a_sheet_with_errors_is_refused_and_every_error_named() {
    String wrong =
        sheet("336001-2-building", newUnit())
            .replace("\"fiscalWan\": 235.8", "\"fiscalWan\": 200")
            .replace("\"cumulativePercent\": 100", "\"cumulativePercent\": 70");

    create(wrong)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("sheet-refused"))
        .body(
            "findings.code", containsInAnyOrder("budget-not-sum", "plan-falls", "plan-not-hundred"))
        .body("findings[0].row", equalTo("预算规模及资金用途"))
        .body("findings[1].pointer", equalTo("/plan/3"));
  }

  @Test
  void findings_are_told_in_english_to_those_who_ask() {
    as("clerk")
        .header("Accept-Language", "en")
        .body(sheet("336001-2-building", "nowhere"))
        .post("/api/v1/projects")
        .then()
        .statusCode(422)
        .body("findings[0].message", containsString("no budget unit with the code nowhere"));
  }

  @Test
  void a_code_or_without_one_a_name_is_taken_only_once() {
    String unit = newUnit();
    created(sheet("336001-2-building", unit));
    created(sheet("216101-3-relief", unit));

    create(sheet("336001-2-building", unit))
        .statusCode(422)
        .body("findings[0].code", equalTo("code-taken"));
    create(sheet("216101-3-relief", unit))
        .statusCode(422)
        .body("findings[0].code", equalTo("name-taken"));
  }

  @Test
  void a_body_that_is_no_sheet_is_refused_at_the_door() {
    as("clerk")
        .body("{\"unit\": \"336001\", \"year\": 1823}")
        .post("/api/v1/projects")
        .then()
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
    as("treasurer").body("{}").post("/api/v1/projects").then().statusCode(403);
  }

  @Test
  void what_is_not_there_is_not_found() {
    read("/projects/999999999")
        .statusCode(404)
        .body("code", equalTo("project-not-found"))
        .body("instance", endsWith("/projects/999999999"));
  }
}
