package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

/** Links of a draft, whose rows may still change. */
@ThroughTheDoor
class DraftLinkDoorTest {

  @Test
  void a_link_follows_its_row_and_not_its_place() {
    String draft = created(sheet("336001-2-building", newUnit()));
    as("clerk")
        .body("{\"indicator\": \"closing-rate\"}")
        .put("/api/v1/projects/" + draft + "/targets/1")
        .then()
        .statusCode(200);
    String other =
        sheet("336001-2-building", "0").replace("\"工作完成率(%)\", \"target\"", "\"别的\", \"target\"");
    String unit = read("/projects/" + draft).extract().path("sheet.unit");
    as("clerk")
        .header("If-Match", "\"1\"")
        .body(other.replaceFirst("\"unit\": \"0\"", "\"unit\": \"" + unit + "\""))
        .put("/api/v1/projects/" + draft)
        .then()
        .statusCode(200);

    read("/projects/" + draft + "/targets").body("[0].link", equalTo("NONE"));
  }

  @Test
  void a_draft_with_links_can_still_be_deleted() {
    String draft = created(sheet("336001-2-building", newUnit()));
    as("clerk").post("/api/v1/projects/" + draft + "/targets/confirm").then().statusCode(200);

    as("clerk")
        .header("If-Match", "\"1\"")
        .delete("/api/v1/projects/" + draft)
        .then()
        .statusCode(204);
  }
}
