package io.jiheng.indicators.publish.rest;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValueStreamTest implements OnRealServers {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Test
  void aStreamBeginsWithAllValuesAndGoesOnWithWhatChanges()
      throws IOException, InterruptedException {
    var court = "冀2101";
    try (var listener = Listener.to(court)) {
      eventually(() -> assertThat(listener.data("values")).hasSize(1));
      assertThat(listener.data("values").get(0)).contains("closing-rate", "accepted-count");
      assertThat(listener.data("value")).isEmpty();

      file(court, 1);

      eventually(
          () ->
              assertThat(listener.data("value"))
                  .anyMatch(data -> data.contains("\"code\":\"accepted-count\"")));
      assertThat(listener.data("value"))
          .noneMatch(data -> data.contains("\"code\":\"closed-count\""));
      assertThat(listener.lines()).contains("id:1");
    }
  }

  @Test
  void whoReconnectsGetsEverythingAgain() throws IOException, InterruptedException {
    var court = "冀2102";
    file(court, 1);
    eventually(
        () ->
            admin()
                .queryParam("court", court)
                .get("/api/v1/indicators/accepted-count/value")
                .then()
                .body("value", equalTo(1)));

    try (var listener = Listener.to(court, "Last-Event-ID", "1")) {
      eventually(() -> assertThat(listener.data("values")).hasSize(1));
      assertThat(listener.lines()).contains("id:1", "event:values");
    }
  }

  @Test
  void aQuietStreamShowsThatItIsAlive() throws IOException, InterruptedException {
    try (var listener = Listener.to("冀2103")) {
      eventually(() -> assertThat(listener.data("alive")).hasSizeGreaterThan(1));
      assertThat(listener.data("value")).isEmpty();
      assertThat(listener.data("values").get(0)).contains("\"aliveSeconds\":2");
    }
  }

  @Test
  void a_stream_ends_with_its_token() throws IOException, InterruptedException {
    try (var listener =
        Listener.with(TestTokens.lasting(Duration.ofSeconds(5), "viewer"), "冀2106")) {
      eventually(() -> assertThat(listener.data("values")).hasSize(1));
      eventually(() -> assertThat(listener.hasEnded()).isTrue());
    }
  }

  @Test
  void aCourtThatIsNotYoursIsNotStreamed() {
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("冀2105"), "viewer"))
        .queryParam("court", "冀2104")
        .get("/api/v1/values/stream")
        .then()
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
    given().queryParam("court", "冀2104").get("/api/v1/values/stream").then().statusCode(401);
    admin().queryParam("court", "9999").get("/api/v1/values/stream").then().statusCode(400);
    admin().get("/api/v1/values/stream").then().statusCode(400);
    given()
        .auth()
        .oauth2(TestTokens.of("publisher"))
        .queryParam("court", "冀2104")
        .get("/api/v1/values/stream")
        .then()
        .statusCode(403);
  }

  private static void file(String court, int number) {
    var subject = "(" + TODAY.getYear() + ")" + court + "民初" + number + "号";
    Topic.send(subject, Events.filed(court + "f" + number, subject, TODAY.toString()));
  }
}
