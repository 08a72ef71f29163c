package io.jiheng.budget.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jiheng.embedded.EmbeddedStack;
import io.jiheng.embedded.KillableProgram;
import io.jiheng.embedded.PostgresServer;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the service and of Kafka while values are read: afterwards the newest of each is
 * there. While Kafka is away the service answers.
 */
class KilledIT {

  private static final int INDICATORS = 2_000;
  private static final int REVISIONS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final PostgresServer postgres = EmbeddedStack.postgres();
  private final String database = EmbeddedStack.freshDatabase("killed");
  private final int kafkaPort = KillableProgram.freePort();
  private final int servicePort = KillableProgram.freePort();
  private final int managementPort = KillableProgram.freePort();

  @TempDir Path directory;

  @Test
  void the_newest_of_each_value_is_there_whatever_is_killed() {
    try (KillableProgram kafka = kafka();
        KillableProgram service = service()) {
      kafka.start();
      tell(1, REVISIONS);
      service.start();

      awaitKept("select count(*) from live_value", INDICATORS / 4);
      service.kill();
      service.start();

      awaitKept("select count(*) from live_value", INDICATORS);
      kafka.kill();
      assertAnswers();
      kafka.start();
      int newest = REVISIONS + 1;
      tell(newest, newest);

      awaitKept("select count(*) from live_value where revision = " + newest, INDICATORS);
      assertThat(ask("select count(*) from live_value")).isEqualTo(INDICATORS);
      assertThat(ask("select count(*) from unread_message")).isZero();
    }
  }

  private void tell(int first, int last) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", "localhost:" + kafkaPort, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int revision = first; revision <= last; revision++) {
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
          producer.send(
              new ProducerRecord<>(
                  "indicator-values", "毁/i" + indicator, value(indicator, revision)));
        }
      }
    }
  }

  private static byte[] value(int indicator, int revision) {
    return """
        {"court": "毁", "code": "i%d", "asOf": "2023-06-30", "numerator": %d, "denominator": null,
         "value": %d, "unit": "件", "status": "NO_TARGET", "rulesVersion": 2, "countedAt": null,
         "revision": %d}
        """
        .formatted(indicator, revision, revision, revision)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void assertAnswers() {
    given()
        .auth()
        .oauth2(TestTokens.of("admin"))
        .get("http://localhost:" + servicePort + "/api/v1/units")
        .then()
        .statusCode(200);
    given().get("http://localhost:" + managementPort + "/q/health").then().statusCode(200);
  }

  private KillableProgram kafka() {
    return new KillableProgram(
        Path.of(System.getProperty("embedded.program")),
        log("kafka"),
        Map.of(),
        "kafka",
        "--data",
        directory.resolve("kafka").toString(),
        "--port",
        String.valueOf(kafkaPort),
        "--topic",
        "indicator-values:4:compact");
  }

  private KillableProgram service() {
    return new KillableProgram(
        Path.of(System.getProperty("service.program")),
        log("service"),
        TestKeysResource.environmentWith(
            Map.of(
                "JIHENG_DB_URL", database,
                "JIHENG_DB_USER", postgres.username(),
                "JIHENG_DB_PASSWORD", postgres.password(),
                "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + kafkaPort,
                "QUARKUS_HTTP_PORT", String.valueOf(servicePort),
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort))));
  }

  private void awaitKept(String count, long least) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> ask(count) >= least);
  }

  private long ask(String count) {
    try (Connection connection =
            DriverManager.getConnection(database, postgres.username(), postgres.password());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(count)) {
      answer.next();
      return answer.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Path log(String name) {
    return Path.of(System.getProperty("crash.logs"), "crash-" + name + ".log");
  }
}
