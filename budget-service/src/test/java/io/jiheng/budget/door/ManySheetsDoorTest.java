package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.confirm;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.budget.forms.file.FileReading;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of 300 sheets, all of one unit. */
@ThroughTheDoor
class ManySheetsDoorTest {

  private static final int SHEETS = 300;

  private final DataSource database;
  private String unit;
  private int id;

  @Inject
  ManySheetsDoorTest(DataSource database) {
    this.database = database;
  }

  @BeforeEach
  void aFile() {
    unit = newUnit();
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= SHEETS; number++) {
      text.append(sheet(number));
    }
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    id =
        preview("many.docx", OfficeFiles.docx(FileReading.read(content).lines()), "")
            .statusCode(201)
            .body("errors", equalTo(0))
            .body("projects", hasSize(SHEETS))
            .extract()
            .path("import.id");
  }

  @Test
  void all_three_hundred_are_entered() {
    confirm(id).statusCode(200).body("forms", equalTo(SHEETS)).body("entered", equalTo(SHEETS));

    read("/projects?unit=" + unit).body("total", equalTo(SHEETS));
  }

  @Test
  void how_far_the_import_is_can_be_seen_while_it_runs_and_nothing_of_it_counts_yet()
      throws SQLException {
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      // Somebody else is about to enter the project of sheet 205: the import has to wait for that.
      enter(other, "P205");
      CompletableFuture<Integer> confirmed =
          CompletableFuture.supplyAsync(() -> confirm(id).extract().statusCode());

      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> read("/imports/" + id).body("entered", equalTo(200)));
      read("/imports/" + id).body("state", equalTo("IMPORTING")).body("entries", empty());
      read("/projects?unit=" + unit).body("total", equalTo(0));
      confirm(id).statusCode(409).body("code", equalTo("import-running"));

      other.rollback();
      await().atMost(Duration.ofMinutes(2)).until(confirmed::isDone);
      read("/imports/" + id).body("state", equalTo("IMPORTED")).body("entered", equalTo(SHEETS));
    }
  }

  @Test
  void an_import_that_fails_in_the_middle_leaves_nothing_and_can_be_tried_again()
      throws SQLException {
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      enter(other, "P205");
      CompletableFuture<Integer> confirmed =
          CompletableFuture.supplyAsync(() -> confirm(id).extract().statusCode());
      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> read("/imports/" + id).body("entered", equalTo(200)));

      other.commit();
      await().atMost(Duration.ofMinutes(2)).until(confirmed::isDone);
      read("/imports/" + id).body("state", equalTo("PREVIEWED")).body("entered", equalTo(0));
      read("/projects?unit=" + unit).body("total", equalTo(1));
      confirm(id).statusCode(422).body("findings.code", contains("code-taken"));
    }
  }

  private void enter(Connection other, String code) throws SQLException {
    try (Statement statement = other.createStatement()) {
      statement.executeUpdate(
          """
          insert into project (unit_code, year, code, name, budget_wan, fiscal_wan, other_wan,
                               state, sheet, revision, changed_at)
          values ('%s', 2023, '%s', '另一项目', 1, 1, 0, 'DRAFT',
            '{"key": {"unit": "%s", "year": 2023, "code": "%s", "name": "另一项目"},
              "budget": {"total": 1, "fiscal": 1, "other": 0,
                         "written": {"total": "", "fiscal": "", "other": ""}},
              "purpose": "", "plan": {"checkDates": []}, "objectives": [],
              "indicators": {"leaves": []}}', 1, now())
          """
              .formatted(unit, code, unit, code));
    }
  }

  private String sheet(int number) {
    return """
        %d、第%d个项目绩效目标表（2023年度）
        \t%s某某人民法院
        \t单位：万元

        \t项目编码
        \tP%03d
        \t项目名称
        \t第%d个项目

        \t预算规模及资金用途
        \t预算数
        \t%d.5
        \t其中：财政    资金
        \t%d.5
        \t其他资金
        \t

        \t资金支出计划（%%）
        \t3月底
        \t6月底
        \t10月底
        \t12月底

        \t
        \t25%%
        \t50%%
        \t75%%
        \t100%%

        \t绩效目标
        \t1.办好第%d件事

        \t一级指标
        \t二级指标
        \t三级指标
        \t绩效指标描述
        \t指标值
        \t指标值确定依据

        \t产出指标
        \t数量指标
        \t办理件数
        \t办理件数
        \t≥%d件
        \t年初工作计划


        """
        .formatted(number, number, unit, number, number, number, number, number, number);
  }
}
