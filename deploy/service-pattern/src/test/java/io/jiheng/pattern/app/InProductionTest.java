package io.jiheng.pattern.app;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service shows outside of development. */
@QuarkusTest
@TestProfile(InProductionTest.AsInProduction.class)
@WithTestResource(TestKeysResource.class)
class InProductionTest {

  public static class AsInProduction implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.swagger-ui.enabled", production("quarkus.swagger-ui.enabled"),
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", production("quarkus.http.proxy.trusted-proxies"));
    }
  }

  private static String production(String name) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withProfile("prod")
            .withSources(SharedSettings.source())
            .build();
    return config.getConfigValue(name).getValue();
  }

  @Test
  void swagger_ui_is_off_and_the_description_stays() {
    given().get("/q/swagger-ui/").then().statusCode(404);
    givenManagement().get("/q/swagger-ui/").then().statusCode(404);
    given().get("/q/openapi").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/health/live", "/q/metrics", "/q/health-ui/"})
  void health_and_metrics_are_not_to_be_had_at_the_port_of_users(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void nobody_is_taken_for_an_ingress_who_is_not_named() {
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/sample/who")
        .then()
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void the_port_of_operators_is_another() {
    givenManagement().get("/q/health/live").then().statusCode(200);
  }
}
