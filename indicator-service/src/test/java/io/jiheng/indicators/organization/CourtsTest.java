package io.jiheng.indicators.organization;

import static io.jiheng.indicators.Ask.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourtsTest implements OnRealServers {

  private static final String SOMEBODY_WAITS =
      "select exists (select from pg_locks where relation = 'court'::regclass and not granted)";

  @Inject DataSource database;

  @Test
  void aCourtCannotStandUnderItselfNorUnderNobody() {
    put("冀0803", Map.of("name", "甲", "level", "BASIC", "parent", "冀0899"))
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-parent"));
    put("冀0804", Map.of("name", "乙", "level", "INTERMEDIATE")).then().statusCode(201);
    put("冀0805", Map.of("name", "丙", "level", "BASIC", "parent", "冀0804")).then().statusCode(201);
    put("冀0804", Map.of("name", "乙", "level", "INTERMEDIATE", "parent", "冀0805"))
        .then()
        .statusCode(422)
        .body("code", equalTo("court-circle"));
    put("冀0804", Map.of("name", "乙", "level", "INTERMEDIATE", "parent", "冀0804"))
        .then()
        .statusCode(422)
        .body("code", equalTo("court-circle"));
    put("冀0806", Map.of("level", "BASIC")).then().statusCode(400);
    put("冀0806", Map.of("name", "丁", "level", "BASIC", "targetSets", new String[] {"x"}))
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-target-set"));
    put("0806", Map.of("name", "丁", "level", "BASIC"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-court-code"));
  }

  /** The other placement is one of another replica: nothing in this JVM knows of it. */
  @Test
  void twoCourtsThatArePlacedAtTheSameTimeDoNotCloseACircle() throws SQLException {
    put("冀1191", Map.of("name", "甲", "level", "BASIC")).then().statusCode(201);
    put("冀1192", Map.of("name", "乙", "level", "BASIC")).then().statusCode(201);

    try (var elsewhere = database.getConnection()) {
      elsewhere.setAutoCommit(false);
      change(elsewhere, "update court set parent = '冀1192' where code = '冀1191'");
      var request = naming(Map.of("name", "乙", "level", "BASIC", "parent", "冀1191"));
      var here =
          CompletableFuture.supplyAsync(
              () -> request.put("/api/v1/courts/冀1192"), work -> new Thread(work).start());
      await().atMost(Duration.ofSeconds(60)).until(() -> here.isDone() || somebodyWaits());
      elsewhere.commit();

      here.join().then().statusCode(422).body("code", equalTo("court-circle"));
    }
    admin().get("/api/v1/courts/冀1192").then().body("parent", equalTo(null));
  }

  @Test
  void aParentThatAnotherReplicaHasJustNamedIsKnown() throws SQLException {
    admin().get("/api/v1/courts").then().statusCode(200);
    try (var elsewhere = database.getConnection()) {
      change(
          elsewhere,
          "insert into court (code, name, level, target_sets, version)"
              + " values ('冀1193', '丙', 'INTERMEDIATE', '{}', 0)");
    }

    put("冀1194", Map.of("name", "丁", "level", "BASIC", "parent", "冀1193"))
        .then()
        .statusCode(201)
        .body("parent", equalTo("冀1193"));
    assertThat(admin().get("/api/v1/courts/冀1193").<String>path("name")).isEqualTo("丙");
  }

  private boolean somebodyWaits() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(SOMEBODY_WAITS)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  private static void change(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Response put(String code, Map<String, ?> court) {
    return naming(court).put("/api/v1/courts/{code}", code);
  }

  private static RequestSpecification naming(Map<String, ?> court) {
    return admin().contentType("application/json").body(court);
  }
}
