package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.handScored;
import static io.jiheng.budget.door.FormDesk.fetch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestTokens;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of self-evaluation and of monitoring are fetched as files. */
@ThroughTheDoor
class FormExportDoorTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Test
  void a_file_is_asked_for_by_what_is_accepted_or_by_parameter() {
    String id = handScored(newUnit());

    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), "clerk"))
        .accept(DOCX)
        .get("/api/v1/projects/" + id + "/self-evaluation")
        .then()
        .statusCode(200)
        .contentType(equalTo(DOCX))
        .header(
            "Content-Disposition",
            allOf(
                startsWith("attachment; filename=\"self-evaluation-"),
                containsString("filename*=UTF-8''")));
    fetch(id, "self-evaluation?format=csv&layout=hebei")
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("\uFEFF\"预算项目绩效自评表\n（2023年度）\""))
        .body(containsString("案件受理数量：刑事案件受理数量,5,≥,707,件,700件,未完成,99,5,4.95"))
        .body(containsString("自评总分,,,,,,,,等级：中,,100,77.75"));
    fetch(id, "self-evaluation").contentType(startsWith("application/json"));
  }

  @Test
  void a_form_of_monitoring_has_what_was_done_by_its_day() {
    String id = handScored(newUnit());

    fetch(id, "monitoring/2023-07-31?format=csv")
        .statusCode(200)
        .header("Content-Disposition", containsString("filename=\"monitoring-"))
        .body(containsString("项目支出绩效目标执行监控表\n（2023年度，监控时点：2023年7月31日）"))
        .body(containsString("1–7月执行数"))
        .body(containsString("年度资金总额,,398.00,398.00,0.00,0.00%"));
  }

  @Test
  void what_is_not_there_to_be_fetched_is_refused() {
    String id = handScored(newUnit());
    String draft = created(sheet("336001-2-building", newUnit()));

    fetch(id, "self-evaluation?format=pdf")
        .statusCode(400)
        .body("code", equalTo("export-format-unknown"));
    fetch(id, "self-evaluation?format=docx&layout=lunar")
        .statusCode(400)
        .body("code", equalTo("export-layout-unknown"));
    fetch(draft, "self-evaluation?format=docx")
        .statusCode(409)
        .body("code", equalTo("project-not-approved"));
    fetch(id, "monitoring/2023-05-01?format=docx").statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"self-evaluation?format=docx", "monitoring/2023-07-31?format=xlsx"})
  void who_sees_another_court_fetches_nothing_of_this_one(String form) {
    String id = approved(sheet("336001-2-building", newUnit()));

    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("别处"), "viewer"))
        .get("/api/v1/projects/" + id + "/" + form)
        .then()
        .statusCode(404)
        .body("code", equalTo("project-not-found"));
  }
}
