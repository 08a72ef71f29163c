package io.jiheng.budget.door;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What people at the desks do, in few words. */
final class Desk {

  private static final AtomicInteger UNITS = new AtomicInteger(700_000);

  private Desk() {}

  static RequestSpecification as(String... roles) {
    return given().auth().oauth2(TestTokens.of(Set.of("*"), roles)).contentType(ContentType.JSON);
  }

  /** Somebody of that name, for what two people do. */
  static RequestSpecification named(String name, String... roles) {
    return given()
        .auth()
        .oauth2(TestTokens.with(Map.of("upn", name, "courts", Set.of("*")), roles))
        .contentType(ContentType.JSON);
  }

  /** Who enters contracts; another one pays out of them and releases them. */
  static RequestSpecification asContractOfficer() {
    return named("test-contracts", "treasurer");
  }

  /** A unit of its own for a test, so that tests do not meet. */
  static String newUnit() {
    String code = String.valueOf(UNITS.incrementAndGet());
    putUnit(code, "{\"name\": \"法院 %s\"}".formatted(code));
    return code;
  }

  static void putUnit(String code, String body) {
    as("admin").body(body).put("/api/v1/units/" + code).then().statusCode(201);
  }

  /** One of the eleven sheets of the documents, moved to another unit. */
  static String sheet(String file, String unit) {
    return sheet(file).replaceFirst("\"unit\": \"\\d+\"", "\"unit\": \"" + unit + "\"");
  }

  static String sheet(String file) {
    try (InputStream json = Desk.class.getResourceAsStream("/sheets/" + file + ".json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ValidatableResponse create(String sheet) {
    return as("clerk").body(sheet).post("/api/v1/projects").then();
  }

  static String created(String sheet) {
    return String.valueOf(create(sheet).statusCode(201).extract().<Integer>path("id"));
  }

  /** A project taken as far as approval. */
  static String approved(String sheet) {
    String id = created(sheet);
    take(id, "submit", "clerk").statusCode(200);
    take(id, "approve", "approver").statusCode(200);
    return id;
  }

  /** A project taken into execution. */
  static String started(String sheet) {
    String id = approved(sheet);
    take(id, "start", "clerk").statusCode(200);
    return id;
  }

  /** A project taken to its final account. */
  static String closed(String sheet) {
    String id = started(sheet);
    take(id, "close", "approver").statusCode(200);
    return id;
  }

  static ValidatableResponse take(String id, String step, String role) {
    return as(role).post("/api/v1/projects/" + id + "/" + step).then();
  }

  static ValidatableResponse pay(String id, String voucher, String yuan, String day) {
    return as("treasurer")
        .body(payment(voucher, yuan, day))
        .post("/api/v1/projects/" + id + "/payments")
        .then();
  }

  static ValidatableResponse commit(String id, String number, String yuan, String day) {
    return asContractOfficer()
        .body(
            """
            {"number": "%s", "kind": "CONTRACT", "amountYuan": %s, "committedOn": "%s",
             "counterparty": "物业公司"}
            """
                .formatted(number, yuan, day))
        .post("/api/v1/projects/" + id + "/commitments")
        .then();
  }

  static ValidatableResponse release(String id, String number, String reason) {
    return as("treasurer")
        .body("{\"reason\": \"%s\"}".formatted(reason))
        .post("/api/v1/projects/%s/commitments/%s/release".formatted(id, number))
        .then();
  }

  /** Pays out of a commitment. */
  static ValidatableResponse draw(
      String id, String commitment, String voucher, String yuan, String day) {
    return as("treasurer")
        .body(
            """
            {"voucher": "%s", "amountYuan": %s, "paidOn": "%s", "payee": "物业公司",
             "commitment": "%s"}
            """
                .formatted(voucher, yuan, day, commitment))
        .post("/api/v1/projects/" + id + "/payments")
        .then();
  }

  /** Pays from a source that the voucher names. */
  static ValidatableResponse payFrom(String source, String id, String voucher, String yuan) {
    return as("treasurer")
        .body(
            """
            {"voucher": "%s", "amountYuan": %s, "paidOn": "2023-03-17", "payee": "物业公司",
             "source": "%s"}
            """
                .formatted(voucher, yuan, source))
        .post("/api/v1/projects/" + id + "/payments")
        .then();
  }

  static ValidatableResponse transfer(String number, String from, String to, String yuan) {
    return as("approver")
        .body(transferOf(number, from, to, "\"amountYuan\": " + yuan + ","))
        .post("/api/v1/transfers")
        .then();
  }

  /**
   * @param with further members, each with its comma
   */
  static String transferOf(String number, String from, String to, String with) {
    return """
        {"number": "%s", "fromProject": %s, "toProject": %s, %s
         "reason": "节余", "documentNumber": "迁法〔2023〕31号", "documentDate": "2023-09-01"}
        """
        .formatted(number, from, to, with);
  }

  /** A sheet of 2023 as one of another year. */
  static String inYear(int year, String sheet) {
    return sheet
        .replace("\"year\": 2023", "\"year\": " + year)
        .replace("\"2023-", "\"" + year + "-");
  }

  static String payment(String voucher, String yuan, String day) {
    return """
        {"voucher": "%s", "amountYuan": %s, "paidOn": "%s", "payee": "物业公司", "note": "物业费"}
        """
        .formatted(voucher, yuan, day);
  }

  static ValidatableResponse read(String path) {
    return as("clerk").get("/api/v1" + path).then();
  }
}
