package io.jiheng.pattern.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in with a browser, and are held to what their access token says. */
@QuarkusTest
@TestProfile(LoginTest.WithLogin.class)
@WithTestResource(TestKeysResource.class)
@WithTestResource(LoginServer.class)
class LoginTest {

  public static class WithLogin implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "jiheng.login.enabled", "true",
          "quarkus.oidc.pages.token-state-manager.encryption-secret",
              "0123456789abcdef0123456789abcdef",
          "quarkus.oidc.pages.authentication.state-secret", "0123456789abcdef0123456789abcdef");
    }
  }

  private static final String AUDIENCE = "jiheng-test";
  private static final Map<String, Object> CLERK =
      Map.of("upn", "li", "roles", List.of("clerk"), "courts", List.of("冀0283"));

  @Test
  void who_signs_in_comes_back_and_is_who_the_access_token_says() throws Exception {
    Browser browser = new Browser();
    HttpResponse<String> back = signIn(browser, AUDIENCE, CLERK);

    assertThat(back.headers().firstValue("Location")).get().asString().endsWith("/?landed=1");
    HttpResponse<String> me = browser.ask("GET", "/api/v1/me");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body())
        .contains("\"name\":\"li\"", "\"roles\":[\"clerk\"]", "\"courts\":[\"冀0283\"]")
        .contains("\"everyCourt\":false");
  }

  @Test
  void a_session_whose_token_ran_out_is_renewed_and_ends_when_it_is_left_alone() throws Exception {
    Browser browser = new Browser();
    LoginServer.announce(AUDIENCE, CLERK, 1);
    browser.open("/login?to=%2F%3Flanded%3D1");
    List<String> first = sessions(browser);

    // Each answer but the one to the sign-in that sets a session has renewed it.
    for (int asked = 0; asked < 100 && sessions(browser).size() == first.size(); asked++) {
      Thread.sleep(100);
      HttpResponse<String> me = browser.ask("GET", "/api/v1/me", "X-Requested-With", "JavaScript");
      assertThat(me.statusCode()).isEqualTo(200);
      assertThat(me.body()).contains("\"name\":\"li\"");
    }

    List<String> renewed = sessions(browser);
    assertThat(renewed).hasSizeGreaterThan(first.size());
    // Half an hour and what is left of the second; then the browser has it no more.
    assertThat(renewed).allSatisfy(cookie -> assertThat(cookie).containsPattern("Max-Age=180[01]"));
  }

  private static List<String> sessions(Browser browser) {
    return browser.cookies().stream()
        .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
        .toList();
  }

  @Test
  void scripts_and_other_sites_have_no_part_in_the_session() throws Exception {
    Browser browser = new Browser();
    signIn(browser, AUDIENCE, CLERK);

    assertThat(sessions(browser))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Strict"));
  }

  @Test
  void a_change_that_no_page_of_ours_sends_is_refused() throws Exception {
    Browser browser = new Browser();
    signIn(browser, AUDIENCE, CLERK);

    HttpResponse<String> forged = browser.ask("POST", "/api/v1/sample/things");
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("not-from-a-page");

    HttpResponse<String> own =
        browser.ask("POST", "/api/v1/sample/things", "X-Requested-With", "JavaScript");
    assertThat(own.statusCode()).isEqualTo(201);
  }

  @Test
  void a_role_that_may_not_is_told_so() throws Exception {
    Browser browser = new Browser();
    signIn(browser, AUDIENCE, Map.of("upn", "wang", "roles", List.of("viewer")));

    HttpResponse<String> refused =
        browser.ask("POST", "/api/v1/sample/things", "X-Requested-With", "JavaScript");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("\"code\":\"forbidden\"");
  }

  @Test
  void an_access_token_for_somebody_else_lets_nobody_in() throws Exception {
    Browser browser = new Browser();
    signIn(browser, "another-house", CLERK);

    assertThat(browser.ask("GET", "/api/v1/me", "X-Requested-With", "JavaScript").statusCode())
        .isIn(401, 499);
  }

  @Test
  void roles_of_the_issuer_that_mean_nothing_here_are_not_told() throws Exception {
    String token = TestTokens.of("viewer", "default-roles-jiheng", "offline_access");

    var me = new Browser().ask("GET", "/api/v1/me", "Authorization", "Bearer " + token);

    assertThat(me.body()).contains("\"roles\":[\"viewer\"]");
  }

  @Test
  void who_has_not_signed_in_is_told_so_and_not_sent_away() throws Exception {
    HttpResponse<String> answer = new Browser().ask("GET", "/api/v1/me");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
  }

  @Test
  void no_path_decides_how_a_request_is_authenticated() throws Exception {
    String token = "Bearer " + TestTokens.of("viewer");
    Browser browser = new Browser();
    assertThat(browser.ask("GET", "/sample/pages", "Authorization", token).statusCode())
        .isEqualTo(200);
    assertThat(browser.ask("GET", "/sample/pages").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "javascript:x",
        "x",
        ""
      })
  void a_link_to_the_login_leads_nowhere_else(String page) {
    assertThat(LoginResource.ownPage(page)).isEqualTo("/");
  }

  @Test
  void pages_of_our_own_are_gone_back_to() {
    assertThat(LoginResource.ownPage("/?court=%E5%86%8002")).isEqualTo("/?court=%E5%86%8002");
  }

  private static HttpResponse<String> signIn(
      Browser browser, String audience, Map<String, Object> claims)
      throws IOException, InterruptedException {
    LoginServer.announce(audience, claims);
    return browser.open("/login?to=%2F%3Flanded%3D1");
  }
}
