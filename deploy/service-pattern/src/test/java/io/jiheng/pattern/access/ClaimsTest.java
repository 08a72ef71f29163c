package io.jiheng.pattern.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that were not said plainly give nobody anything, and are no fault of the service. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class ClaimsTest {

  static Stream<Object> noLists() {
    return Stream.of(
        "*",
        "A01",
        "",
        5,
        true,
        Map.of("*", "*"),
        List.of(),
        List.of(" "),
        List.of("*", ""),
        List.of("A01", 5),
        List.of(List.of("*")),
        List.of(Map.of("code", "*")),
        Arrays.asList("*", null));
  }

  @ParameterizedTest
  @MethodSource("noLists")
  void courts_of_another_type_see_nothing(Object courts) {
    who(TestTokens.with(Map.of("courts", courts), "viewer"))
        .statusCode(200)
        .body("courts", empty())
        .body("everyCourt", equalTo(false));
  }

  @ParameterizedTest
  @MethodSource("noLists")
  void sources_of_another_type_are_none(Object sources) {
    who(TestTokens.with(Map.of("sources", sources), "viewer"))
        .statusCode(200)
        .body("sources", empty())
        .body("everySource", equalTo(false));
  }

  @Test
  void sources_are_those_of_the_token_and_an_admin_is_bound_to_none() {
    who(TestTokens.of(Set.of("*"), "viewer"))
        .body("sources", empty())
        .body("everySource", equalTo(false));
    who(TestTokens.with(Map.of("sources", List.of("urn:a", "urn:b")), "viewer"))
        .body("sources", containsInAnyOrder("urn:a", "urn:b"))
        .body("everySource", equalTo(false));
    who(TestTokens.with(Map.of("sources", List.of("*")), "viewer"))
        .body("everySource", equalTo(true));
    who(TestTokens.of("viewer", "admin")).body("everySource", equalTo(true));
  }

  @Test
  void courts_that_are_null_see_nothing() {
    who(TestTokens.with(Collections.singletonMap("courts", null), "viewer"))
        .statusCode(200)
        .body("courts", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"upn", "preferred_username", "sub"})
  void a_name_of_another_type_is_no_token(String claim) {
    for (Object name : List.of(5, true, List.of("a"), Map.of("a", "b"), " ", "x".repeat(201))) {
      who(TestTokens.with(Map.of(claim, name), "viewer")).statusCode(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"upn", "iss", "aud", "iat", "exp"})
  void a_token_without_its_bounds_or_a_name_is_none(String claim) {
    who(TestTokens.without(List.of(claim), "viewer")).statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "iat", "exp", "nbf", "roles", "typ", "jti"})
  void whatever_stands_in_a_claim_is_no_fault_of_the_service(String claim) {
    for (Object value : List.of("x", -1, 1e300, true, List.of(), List.of(1), Map.of("a", 1))) {
      int status = who(TestTokens.with(Map.of(claim, value), "viewer")).extract().statusCode();
      assertThatCode(
              () -> {
                if (status >= 500) {
                  throw new AssertionError(claim + " = " + value + " is answered " + status);
                }
              })
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_token_lives_for_twelve_hours_at_the_most() {
    who(TestTokens.lasting(Duration.ofHours(12), "viewer")).statusCode(200);
    who(TestTokens.lasting(Duration.ofHours(12).plusSeconds(1), "viewer")).statusCode(401);
    long tomorrow = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
    who(TestTokens.with(Map.of("iat", tomorrow, "exp", tomorrow + 60), "viewer")).statusCode(401);
  }

  @Test
  void no_service_starts_in_production_that_takes_the_tokens_of_anybody() {
    for (var open :
        List.of(
            new RequiredBounds(Optional.empty(), Optional.of(List.of("jiheng"))),
            new RequiredBounds(Optional.of("https://issuer"), Optional.empty()),
            new RequiredBounds(Optional.of("any"), Optional.of(List.of("jiheng"))),
            new RequiredBounds(Optional.of("https://issuer"), Optional.of(List.of("any"))))) {
      assertThatThrownBy(() -> open.check(LaunchMode.NORMAL))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("JIHENG_OIDC_ISSUER")
          .hasMessageContaining("JIHENG_OIDC_AUDIENCE");
      open.check(LaunchMode.TEST);
    }
    new RequiredBounds(Optional.of("https://issuer"), Optional.of(List.of("jiheng")))
        .check(LaunchMode.NORMAL);
  }

  private static ValidatableResponse who(String token) {
    return given().auth().oauth2(token).get("/sample/who").then();
  }
}
