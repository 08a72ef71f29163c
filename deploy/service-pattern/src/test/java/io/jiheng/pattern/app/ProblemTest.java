package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestKeysResource.class)
class ProblemTest {

  @ParameterizedTest
  @CsvSource({"thrown", "returned"})
  void aRefusalIsADocumentInChineseUnlessEnglishIsAskedFor(String how) {
    problem(given().when().get("/sample/refusals/" + how).then(), 409, "period-closed")
        .header("Content-Language", "zh")
        .header("Vary", containsString("Accept-Language"))
        .body("type", equalTo("urn:jiheng:problem:period-closed"))
        .body("title", equalTo("期间已关闭"))
        .body("detail", equalTo("期间 2024-01 已关闭，不能再改。"))
        .body("instance", equalTo("/sample/refusals/" + how))
        .body("period", equalTo("2024-01"));
    problem(inEnglish().when().get("/sample/refusals/" + how).then(), 409, "period-closed")
        .header("Content-Language", "en")
        .body("detail", equalTo("Period 2024-01 is closed and takes no more changes."));
  }

  @Test
  void textsInAListAreSaidInTheLanguageAskedForToo() {
    problem(given().when().get("/sample/refusals/listed").then(), 409, "period-closed")
        .body("mistakes.row", contains(1, 2))
        .body("mistakes.reason", contains("不能为空", "依据至多 200 字"));
    problem(inEnglish().when().get("/sample/refusals/listed").then(), 409, "period-closed")
        .body("mistakes.reason", contains("must not be blank", "basis: 200 characters at most"));
  }

  @Test
  void anUnknownPathIsNotFound() {
    problem(given().when().get("/nowhere").then(), 404, "not-found")
        .body("title", equalTo("未找到"))
        .body("instance", equalTo("/nowhere"));
    problem(inEnglish().when().get("/nowhere").then(), 404, "not-found")
        .body("title", equalTo("Not found"));
  }

  @Test
  void aMethodThatIsNotOfferedIsRefused() {
    problem(publisher().when().delete("/sample/sums").then(), 405, "method-not-allowed");
  }

  @Test
  void aFormatThatIsNotOfferedIsRefused() {
    problem(given().accept("image/png").get("/sample/refusals/no").then(), 406, "not-acceptable");
  }

  @Test
  void aContentTypeThatIsNotTakenIsRefused() {
    problem(
        publisher().contentType("text/plain").body("x").post("/sample/sums").then(),
        415,
        "unsupported-media-type");
  }

  @Test
  void everyViolationIsNamedInTheLanguageAskedFor() {
    String wrong = "{\"name\":\"\",\"amount\":-1}";
    problem(sum(publisher(), wrong), 400, "constraint-violation")
        .body("violations.field", hasItem("amount"))
        .body("violations.in", hasItem("body"))
        .body("violations.find{it.field=='amount'}.message", equalTo("必须大于 0"));
    problem(
            sum(publisher().header("Accept-Language", "en-GB,zh;q=0.2"), wrong),
            400,
            "constraint-violation")
        .body("violations.find{it.field=='name'}.message", equalTo("must not be blank"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"a\",\\n \"amount\":x} | 2 | this is not JSON |",
        "{\"name\":\"a\" | 1 | the JSON ends too early |",
        "{\"nom\":\"a\"} | 1 | there is no field nom, did you mean name? | nom",
        "{\"Amount\":1} | 1 | there is no field Amount, did you mean amount? | Amount",
        "{\"foreign\":1} | 1 | there is no field foreign | foreign",
        "{\"day\":\"soon\"} | 1 | the value is malformed or not one of those allowed | day",
        "{\"name\":{\"a\":1}} | 1 | the value has the wrong type or a required one is missing | name",
        "[1] | 1 | the value has the wrong type or a required one is missing |",
        "{\"name\":\"a\",\"amount\":1e999999999} | 1 | the value is malformed or not one of those allowed | amount",
        "{\"name\":\"a\",\"amount\":1e-999999999} | 1 | the value is malformed or not one of those allowed | amount",
      })
  void anUnreadableBodyIsAnsweredWithPlaceAndReason(
      String body, int line, String reason, String field) {
    problem(
            sum(publisher().header("Accept-Language", "en"), body.replace("\\n", "\n")),
            400,
            "malformed-body")
        .body("line", equalTo(line))
        .body("column", notNullValue())
        .body("reason", equalTo(reason))
        .body("field", field == null ? nullValue() : equalTo(field))
        .body(not(containsString("io.jiheng")))
        .body(not(containsString("java.")));
  }

  @Test
  void a_body_nested_too_deep_or_with_too_long_a_number_is_refused() {
    problem(sum(publisher(), "[".repeat(65) + "]".repeat(65)), 400, "malformed-body");
    problem(
            sum(publisher(), "{\"name\":\"a\",\"amount\":" + "1".repeat(101) + "}"),
            400,
            "malformed-body")
        .body("reason", equalTo("层次过深，或数字、文字过长"));
  }

  @Test
  void an_unknown_field_is_named_with_the_nearest_known_one_or_with_all() {
    problem(sum(publisher(), "{\"naem\":\"a\"}"), 400, "malformed-body")
        .body("field", equalTo("naem"))
        .body("nearest", equalTo("name"))
        .body("reason", equalTo("没有名为 naem 的字段，是否应为 name"))
        .body("detail", containsString("没有名为 naem 的字段，是否应为 name"));
    problem(sum(publisher(), "{\"foreign\":\"a\"}"), 400, "malformed-body")
        .body("nearest", nullValue())
        .body("known", contains("amount", "day", "name"));
  }

  @Test
  void aMissingBodyIsAViolation() {
    problem(
        publisher().contentType("application/json").post("/sample/sums").then(),
        400,
        "constraint-violation");
  }

  @Test
  void aPageOutOfBoundsIsAViolationOfTheQuery() {
    problem(viewer().get("/sample/pages?size=501").then(), 400, "constraint-violation")
        .body("violations[0].field", equalTo("size"))
        .body("violations[0].in", equalTo("query"));
    problem(viewer().get("/sample/pages?page=x").then(), 400, "malformed-parameter");
  }

  @ParameterizedTest
  @CsvSource({"30000", "160000"})
  void aBodyAnnouncedAsTooLargeIsRefused(int size) {
    problem(
            sum(publisher().header("Accept-Language", "en"), "x".repeat(size)),
            413,
            "payload-too-large")
        .body("title", equalTo("Body too large"));
  }

  @ParameterizedTest
  @CsvSource({"exception", "error"})
  void theUnforeseenSaysNothingOfTheInside(String how) {
    problem(given().get("/sample/refusals/" + how).then(), 500, "internal-error")
        .body(allOf(not(containsString("secret")), not(containsString("Exception"))))
        .body("errorId", notNullValue());
  }

  @Test
  void whatTheFrameworkThrowsGetsOurWords() {
    problem(given().get("/sample/refusals/framework").then(), 503, "unavailable")
        .body(not(containsString("secret")));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .log()
        .ifValidationFails()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("title", notNullValue())
        .body("detail", notNullValue());
  }

  private static ValidatableResponse sum(RequestSpecification request, String body) {
    return request.contentType("application/json").body(body).post("/sample/sums").then();
  }

  private static RequestSpecification inEnglish() {
    return given().header("Accept-Language", "en-US,en;q=0.9,zh;q=0.5");
  }

  private static RequestSpecification publisher() {
    return given().auth().oauth2(TestTokens.of("publisher"));
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(TestTokens.of("viewer"));
  }
}
