package io.jiheng.indicators.bulletin;

import static io.jiheng.indicators.Ask.admin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulletinTest implements OnRealServers {

  private static final Map<String, String> JUNE =
      Map.of("court", "冀94", "scope", "SUBTREE", "month", "2023-06");

  private static boolean entered;

  @BeforeEach
  void enter() {
    if (!entered) {
      CityOfTwo.enter();
      entered = true;
    }
  }

  @Test
  void a_month_is_told_with_last_year_beside_it() {
    bulletin(JUNE)
        .statusCode(200)
        .body("courtName", equalTo("试验市中级人民法院"))
        .body("from", equalTo("2023-01-01"))
        .body("asOf", equalTo("2023-06-30"))
        .body("lastYear", equalTo("2022-06-30"))
        .body("running", equalTo(false))
        .body("whole.accepted.value", equalTo(4))
        .body("whole.received.value", equalTo(3))
        .body("whole.received.lastYear", equalTo(2))
        .body("whole.received.difference", equalTo(50.00f))
        .body("whole.received.differenceUnit", equalTo("%"))
        .body("whole.closed.value", equalTo(2))
        .body("whole.pending.value", equalTo(2))
        .body("whole.closingRate.value", equalTo(50.00f))
        .body("whole.closingRate.lastYear", equalTo(66.67f))
        .body("whole.closingRate.difference", equalTo(-16.67f))
        .body("whole.closingRate.differenceUnit", equalTo("个百分点"))
        .body("domains.name", contains("刑事", "民事", "执行"))
        .body("domains.closed.value", contains(0, 2, 0))
        .body("domains[1].parts.name", contains("民初", "民终"))
        .body("courts.name", contains("试验市中级人民法院（本级）", "甲县人民法院", "乙县人民法院"))
        .body("courts.accepted.value", contains(1, 2, 1))
        .body("indicators.code", hasItems("clearance-rate", "closed-count", "closing-progress"))
        .body("indicators.find { it.code == 'clearance-rate' }.status", equalTo("NOT_MET"));
  }

  @Test
  void the_annex_names_the_longest_pending_cases() {
    bulletin(JUNE)
        .body("longPending.trialsOverOneYear.value", equalTo(1))
        .body("longPending.longest.caseNumber", contains(CityOfTwo.OLDEST))
        .body("longPending.longest[0].daysPending", equalTo(851))
        .body("longPending.total", equalTo(1));
  }

  @Test
  void under_the_address_of_a_figure_are_as_many_members_as_it_says() {
    JsonPath told = bulletin(JUNE).extract().jsonPath();

    for (var group : new String[] {"whole", "domains[1]", "domains[1].parts[0]", "courts[1]"}) {
      for (var figure : new String[] {"accepted", "received", "closed", "pending"}) {
        var path = group + "." + figure;
        assertMembers(path, told.getInt(path + ".value"), told.getString(path + ".members"));
        assertMembers(
            path, told.getInt(path + ".lastYear"), told.getString(path + ".membersLastYear"));
      }
    }
    admin()
        .urlEncodingEnabled(false)
        .get(told.getString("longPending.address"))
        .then()
        .body("items.caseNumber", hasItem(CityOfTwo.OLDEST));
  }

  private static void assertMembers(String figure, int value, String address) {
    var items =
        admin()
            .urlEncodingEnabled(false)
            .get(address)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.amount", Integer.class);
    assertThat(items.stream().mapToInt(Integer::intValue).sum()).as(figure).isEqualTo(value);
  }

  @Test
  void a_court_alone_has_no_table_of_courts() {
    bulletin(Map.of("court", "冀9402", "month", "2023-06"))
        .statusCode(200)
        .body("scope", equalTo("COURT"))
        .body("courts.size()", equalTo(0))
        .body("whole.clearanceRate.value", equalTo(0.00f))
        .body("whole.pending.difference", nullValue());
  }

  @Test
  void the_running_month_is_told_up_to_today_and_a_later_one_not_at_all() {
    bulletin(Map.of("court", "冀94")).statusCode(200).body("court", equalTo("冀94"));
    bulletin(Map.of("court", "冀94", "month", "9998-01"))
        .statusCode(422)
        .body("code", equalTo("month-not-begun"));
    bulletin(Map.of("court", "冀94", "month", "2023-13"))
        .statusCode(400)
        .body("code", equalTo("invalid-month"));
  }

  @Test
  void a_bulletin_is_for_who_may_see_the_court() {
    as("冀9402", "冀9402").statusCode(200);
    as("冀9402", "冀9401").statusCode(403).body("code", equalTo("court-not-yours"));
    as("冀9402", "冀94").statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("冀9402"), "viewer"))
        .queryParams(JUNE)
        .get("/api/v1/bulletin.docx")
        .then()
        .statusCode(403);
  }

  @Test
  void the_document_tells_the_figures_of_the_answer() throws IOException {
    JsonPath told = bulletin(JUNE).extract().jsonPath();
    var file = docx(JUNE);

    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("试验市中级人民法院2023年6月审判执行工作通报");
      int tables = told.getInt("document.count { it.kind == 'TABLE' }");
      assertThat(document.getTables()).hasSize(tables);
      for (int at = 0; at < tables; at++) {
        List<List<String>> rows = told.getList(table(at) + ".rows.text");
        assertThat(document.getTables().get(at).getRows().stream().skip(1).map(BulletinTest::cells))
            .as("table %d", at)
            .containsExactlyElementsOf(rows);
      }
      assertThat(document.getTables().get(1).getRow(2).getCell(1).getText())
          .isEqualTo(told.getString("courts[1].accepted.value"));
      assertThat(document.getHyperlinks())
          .hasSizeGreaterThan(60)
          .allMatch(link -> link.getURL().matches("http://localhost:\\d+/api/v1/.*"));
    }
    assertThat(docx(JUNE)).isEqualTo(file);
  }

  private static String table(int at) {
    return "document.findAll { it.kind == 'TABLE' }[" + at + "]";
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  private static byte[] docx(Map<String, ?> asked) {
    return admin()
        .queryParams(asked)
        .get("/api/v1/bulletin.docx")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("bulletin-2023-06.docx"))
        .extract()
        .asByteArray();
  }

  private static ValidatableResponse as(String own, String asked) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of(own), "viewer"))
        .queryParams(Map.of("court", asked, "month", "2023-06"))
        .get("/api/v1/bulletin")
        .then();
  }

  private static ValidatableResponse bulletin(Map<String, ?> asked) {
    return admin().queryParams(asked).get("/api/v1/bulletin").then();
  }
}
