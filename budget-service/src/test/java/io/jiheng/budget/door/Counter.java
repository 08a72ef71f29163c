package io.jiheng.budget.door;

import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Where people hand in documents. */
final class Counter {

  private Counter() {}

  /** A text of the documents with its unit's code replaced, so that tests do not meet. */
  static byte[] text(String file, String ownUnit, String unit) {
    return new String(file(file + ".txt"), StandardCharsets.UTF_8)
        .replace(ownUnit, unit)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] file(String name) {
    try (InputStream content = Counter.class.getResourceAsStream("/documents/" + name)) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ValidatableResponse preview(String name, byte[] content, String query) {
    return hand(name, content, "?preview=true&" + query);
  }

  static ValidatableResponse bring(String name, byte[] content, String query) {
    return hand(name, content, query.isEmpty() ? "" : "?" + query);
  }

  static ValidatableResponse confirm(int id) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), "clerk"))
        .post("/api/v1/imports/" + id + "/confirm")
        .then();
  }

  private static ValidatableResponse hand(String name, byte[] content, String query) {
    return given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of("*"), "clerk"))
        .multiPart("file", name, content)
        .post("/api/v1/imports" + query)
        .then();
  }
}
