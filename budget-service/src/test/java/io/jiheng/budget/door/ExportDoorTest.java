package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.Desk.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two approved projects, one of which gave 5 万元 to the other, and a draft. */
@ThroughTheDoor
class ExportDoorTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private String unit;
  private String building;
  private String jurors;

  @BeforeEach
  void threeProjects() {
    unit = newUnit();
    building = approved(sheet("336001-2-building", unit));
    jurors = approved(sheet("336001-1-jurors", unit));
    created(sheet("336001-4-vehicles", unit).replace("车辆购置经费", "=1+1"));
    transfer("TJ1", building, jurors, "50000").statusCode(201);
    pay(building, "V1", "1200000.5", "2023-06-30").statusCode(201);
  }

  @Test
  void the_list_is_a_workbook_with_numbers_as_numbers() throws IOException {
    Response answer = export(XLSX, "&sort=-budget");

    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"projects-2023-06-30.xlsx\"");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
      var rows = workbook.getSheetAt(0);
      assertThat(texts(rows.getRow(0))).startsWith("单位编码", "年度", "项目编码", "项目名称", "状态", "预算数(万元)");
      assertThat(rows.getLastRowNum()).isEqualTo(3);
      Row first = rows.getRow(1);
      assertThat(first.getCell(3).getStringCellValue()).isEqualTo("新大楼物业及运转费");
      assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(230.8);
      assertThat(first.getCell(10).getNumericCellValue()).isEqualTo(120.00005);
      assertThat(first.getCell(15).getNumericCellValue()).isEqualTo(110.79995);
    }
  }

  @Test
  void a_name_that_looks_like_a_formula_is_none_in_either_table() throws IOException {
    assertThat(export("text/csv", "&state=DRAFT").asString()).contains(",'=1+1,");
    byte[] xlsx = export(XLSX, "&state=DRAFT").asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
          .isEqualTo("=1+1");
    }
  }

  @Test
  void a_fiscal_data_package_describes_each_column_of_its_table() throws IOException {
    Map<String, String> files = unzipped(export("application/zip", ""));

    assertThat(files).containsOnlyKeys("datapackage.json", "projects.csv");
    JsonNode descriptor = new ObjectMapper().readTree(files.get("datapackage.json"));
    assertThat(descriptor.at("/columnTypes/0").asText())
        .isEqualTo("https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json");
    assertThat(descriptor.at("/resources/0/path").asText()).isEqualTo("projects.csv");
    List<String> fields = new ArrayList<>();
    descriptor
        .at("/resources/0/schema/fields")
        .forEach(field -> fields.add(field.get("name").asText()));
    assertThat(files.get("projects.csv").lines().findFirst()).contains(String.join(",", fields));
    assertThat(descriptor.at("/resources/0/schema/extraFields/4/constant").asText())
        .isEqualTo("2023-06-30");
  }

  @Test
  void its_table_has_what_was_approved_what_became_of_it_and_what_is_paid() throws IOException {
    String csv = unzipped(export("application/zip", "&sort=budget")).get("projects.csv");

    assertThat(csv.lines().skip(1))
        .containsExactly(
            jurors
                + "/FISCAL,"
                + unit
                + ",法院 "
                + unit
                + ",2023,13020023P00003910033L,人民陪审员经费,FISCAL,财政资金,100000.00,150000.00,0.00",
            building
                + "/FISCAL,"
                + unit
                + ",法院 "
                + unit
                + ",2023,13020023P000039100348,新大楼物业及运转费,FISCAL,财政资金,"
                + "2358000.00,2308000.00,1200000.50");
  }

  @Test
  void who_takes_anything_gets_json() {
    assertThat(export("*/*", "").contentType()).startsWith("application/json");
    assertThat(export("text/csv;q=0.5, application/json", "").contentType())
        .startsWith("application/json");
    as("clerk").accept("image/png").get("/api/v1/projects").then().statusCode(406);
  }

  private Response export(String accept, String query) {
    return as("clerk")
        .accept(accept)
        .get("/api/v1/projects?asOf=2023-06-30&unit=" + unit + query)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static Map<String, String> unzipped(Response answer) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }
}
