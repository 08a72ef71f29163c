package io.jiheng.budget.door;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where forms are fetched and filled in. */
final class FormDesk {

  private FormDesk() {}

  /**
   * @param form path and query below the project
   */
  static ValidatableResponse fetch(String id, String form) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), "viewer", "clerk"))
        .get("/api/v1/projects/" + id + "/" + form)
        .then();
  }

  static byte[] file(String id, String form) {
    return fetch(id, form).statusCode(200).extract().asByteArray();
  }

  static String csv(String id, String form) {
    return new String(file(id, form), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String csv) {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  /** The workbook with another text in the cell of a row that has a text. */
  static byte[] filled(byte[] xlsx, String rowWith, int column, String text) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      Row wanted = null;
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          wanted = cell.getStringCellValue().equals(rowWith) ? row : wanted;
        }
      }
      wanted.createCell(column).setCellValue(text);
      return OfficeFiles.bytes(workbook::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
