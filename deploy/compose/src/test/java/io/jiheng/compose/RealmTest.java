package io.jiheng.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The realm (登录域) gives the tokens that the services ask for, and nobody more than he is given. */
class RealmTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROLES =
      "../service-pattern/src/main/java/io/jiheng/pattern/access/Roles.java";
  private static final String SETTINGS =
      "../service-pattern/src/main/resources/META-INF/microprofile-config.properties";
  private static final String PAGES = "jiheng-pages";
  private static final List<String> SCOPES = List.of("courts", "units", "sources");

  private JsonNode realm;

  @BeforeEach
  void the_realm_is_read() throws IOException {
    realm = JSON.readTree(Room.text("keycloak/realm.json"));
  }

  @Test
  void roles_are_those_that_the_services_know() {
    List<String> known =
        Pattern.compile("String [A-Z]+ = \"([a-z]+)\";")
            .matcher(Room.text(ROLES))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(known).isNotEmpty();
    assertThat(texts(realm.at("/roles/realm"), "name")).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void every_client_gets_roles_scopes_and_audience_into_its_access_tokens() throws IOException {
    String audience =
        ComposeFile.read(Room.at("compose.yaml"))
            .tree()
            .at("/x-settings/JIHENG_OIDC_AUDIENCE")
            .asText();
    assertThat(clients())
        .hasSize(3)
        .allSatisfy(
            client -> {
              JsonNode mappers = client.path("protocolMappers");
              assertThat(mappers)
                  .allMatch(each -> each.at("/config/access.token.claim").asText().equals("true"));
              assertThat(texts(mappers, "/config/claim.name"))
                  .containsAll(SCOPES)
                  .contains("roles");
              assertThat(texts(mappers, "/config/included.custom.audience")).contains(audience);
            });
  }

  @Test
  void after_a_login_people_are_sent_to_the_pages_and_nowhere_else() throws IOException {
    JsonNode pages =
        clients()
            .filter(client -> client.path("clientId").asText().equals(PAGES))
            .findFirst()
            .orElseThrow();
    List<String> given =
        ComposeFile.stream(pages.path("redirectUris"))
            .map(uri -> uri.asText().replaceFirst("^\\$\\{(\\w+)}/login$", "$1"))
            .toList();
    assertThat(given)
        .containsExactly("JIHENG_EVENTS_URL", "JIHENG_INDICATORS_URL", "JIHENG_BUDGET_URL");
    assertThat(pages.at("/attributes/post.logout.redirect.uris").asText().split("##"))
        .containsExactlyElementsOf(given.stream().map(name -> "${" + name + "}/").toList());
    assertThat(
            ComposeFile.read(Room.at("compose.yaml"))
                .tree()
                .at("/services/keycloak/environment")
                .fieldNames())
        .toIterable()
        .containsAll(given);
    assertThat(Room.text(SETTINGS)).contains("${JIHENG_LOGIN_CLIENT:" + PAGES + "}");
  }

  @Test
  void nobody_logs_in_by_a_password_that_a_program_has_seen() {
    assertThat(clients())
        .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
        .noneMatch(client -> client.path("implicitFlowEnabled").asBoolean(true));
    assertThat(clients().filter(client -> client.path("publicClient").asBoolean()))
        .allMatch(
            client -> client.at("/attributes/pkce.code.challenge.method").asText().equals("S256"));
  }

  @Test
  void nobody_gives_himself_courts_units_or_sources() throws IOException {
    JsonNode component =
        realm.path("components").path("org.keycloak.userprofile.UserProfileProvider").get(0);
    JsonNode profile = JSON.readTree(component.at("/config/kc.user.profile.config/0").asText());
    assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    assertThat(profile.path("attributes"))
        .filteredOn(attribute -> SCOPES.contains(attribute.path("name").asText()))
        .hasSize(3)
        .allSatisfy(
            attribute ->
                assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]"));
    assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
  }

  @Test
  void tokens_live_no_longer_than_the_services_allow() {
    assertThat(Duration.ofSeconds(realm.path("accessTokenLifespan").asLong()))
        .isBetween(Duration.ofMinutes(1), Duration.ofHours(12));
  }

  @Test
  void no_secret_stands_in_clear() {
    assertThat(realm.findValuesAsText("secret")).containsExactly("${CASE_SYSTEM_SECRET}");
    assertThat(realm.findValues("credentials")).isEmpty();
  }

  private Stream<JsonNode> clients() {
    return ComposeFile.stream(realm.path("clients"));
  }

  private static List<String> texts(JsonNode list, String field) {
    return ComposeFile.stream(list)
        .map(each -> field.startsWith("/") ? each.at(field) : each.path(field))
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
