package io.jiheng.indicators.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.contract.CaseNumber;
import io.jiheng.embedded.KillableProgram;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.publish.PublishedValues;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the service, of Kafka and of PostgreSQL in the middle of a replay of 200,000 events:
 * each event is counted once, and the recount finds no drift.
 */
class CrashIT {

  private static final int EVENTS = Integer.getInteger("crash.events", 200_000);
  private static final int COURTS = 7;

  /**
   * All of it lies in the past, most of the year in this calendar year: values are told of today.
   */
  private static final LocalDate FIRST_DAY = LocalDate.now().minusDays(200);

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir Path directory;
  private final int postgresPort = KillableProgram.freePort();
  private final int kafkaPort = KillableProgram.freePort();
  private final int servicePort = KillableProgram.freePort();

  @Test
  void everyEventIsCountedOnceWhateverIsKilled() {
    try (var postgres = postgres();
        var kafka = kafka();
        var service = service()) {
      postgres.start();
      kafka.start();
      await().atMost(PATIENCE).ignoreExceptions().until(() -> tableCount("pg_database") > 0);
      publish();
      service.start();

      awaitCounted(EVENTS / 8);
      service.kill();
      service.start();

      awaitCounted(EVENTS / 3);
      kafka.kill();
      kafka.start();

      awaitCounted(EVENTS * 5 / 8);
      postgres.kill();
      postgres.start();

      awaitCounted(EVENTS);
      assertThat(tableCount("event_identity")).isEqualTo(EVENTS);
      assertThat(tableCount("duplicate_event")).isZero();
      assertThat(tableCount("dead_letter")).isZero();
      given()
          .auth()
          .oauth2(TestTokens.of("admin"))
          .post("http://localhost:" + servicePort + "/api/v1/recount")
          .then()
          .statusCode(200)
          .body("casesFolded", equalTo(EVENTS / 5))
          .body("cellsDiffering", equalTo(0));
      for (int i = 0; i < COURTS; i++) {
        var court = court(i);
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(newestPublished(court)).isEqualTo(answered(court)));
      }
    }
  }

  /** What others were last told of a court: it outlives the faults like the counters do. */
  private int newestPublished(String court) {
    var said = PublishedValues.of("localhost:" + kafkaPort, court, "closed-count");
    return said.get(said.size() - 1).get("numerator").asInt();
  }

  private int answered(String court) {
    return given()
        .auth()
        .oauth2(TestTokens.of("admin"))
        .queryParam("court", court)
        .get("http://localhost:" + servicePort + "/api/v1/indicators/closed-count/value")
        .then()
        .statusCode(200)
        .extract()
        .path("numerator");
  }

  private static String court(int serial) {
    return "冀07" + (10 + serial % COURTS);
  }

  private KillableProgram postgres() {
    return new KillableProgram(
        Path.of(System.getProperty("embedded.program")),
        log("postgres"),
        Map.of(),
        "postgres",
        "--data",
        directory.resolve("postgres").toString(),
        "--port",
        String.valueOf(postgresPort),
        "--database",
        "indicators");
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
        "case-events:4",
        "--topic",
        "case-events-dead-letter:1",
        "--topic",
        "indicator-values:4:compact");
  }

  private KillableProgram service() {
    return new KillableProgram(
        Path.of(System.getProperty("service.program")),
        log("service"),
        TestKeysResource.environmentWith(
            Map.of(
                "JIHENG_DB_URL",
                url(),
                "JIHENG_DB_USER",
                "postgres",
                "JIHENG_DB_PASSWORD",
                "postgres",
                "KAFKA_BOOTSTRAP_SERVERS",
                "localhost:" + kafkaPort,
                "QUARKUS_HTTP_PORT",
                String.valueOf(servicePort))));
  }

  /** Five events a case: filed, assigned, closed, revoked, closed again. */
  private void publish() {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", "localhost:" + kafkaPort, "acks", "all", "linger.ms", 5),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < EVENTS; i++) {
        int serial = i % (EVENTS / 5) + 1;
        var subject =
            new CaseNumber(2023, court(serial), serial % 2 == 0 ? "民初" : "执", serial).toString();
        producer.send(new ProducerRecord<>("case-events", subject, event(i, subject)));
      }
    }
  }

  private static byte[] event(int i, String subject) {
    var step = i / (EVENTS / 5);
    var day = FIRST_DAY.plusDays(i % 60 + 30L * step).toString();
    var id = "crash-" + i;
    return switch (step) {
      case 0 -> Events.filed(id, subject, day, "民一庭", "J1");
      case 1 ->
          Events.event(
              id, "case.assigned", subject, day + "T10:00:00+08:00", Map.of("department", "民二庭"));
      case 3 ->
          Events.event(id, "case.closing-revoked", subject, day + "T17:00:00+08:00", Map.of());
      default -> Events.closed(id, subject, day);
    };
  }

  private void awaitCounted(long events) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> query("select coalesce(sum(events), 0) from court_count") >= events);
  }

  private long tableCount(String table) {
    try {
      return query("select count(*) from " + table);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long query(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + postgresPort + "/indicators";
  }

  private Path log(String name) {
    return Path.of(System.getProperty("crash.logs"), "crash-" + name + ".log");
  }
}
