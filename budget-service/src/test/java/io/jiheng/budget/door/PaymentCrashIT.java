package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.inYear;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.embedded.KillableProgram;
import io.jiheng.pattern.testing.TestKeysResource;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of the packaged service while two hundred pay: what was answered is in the books, and
 * when all say it again exactly what fits is paid.
 */
class PaymentCrashIT {

  private static final int PAYERS = 200;

  /** 0.7 元 each: of the last 100 元, 142 are paid and 0.6 元 are left. */
  private static final int FITTING = 142;

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @TempDir Path directory;
  private final int postgresPort = KillableProgram.freePort();
  private final int servicePort = KillableProgram.freePort();
  private final int managementPort = KillableProgram.freePort();

  @Test
  void the_last_hundred_yuan_are_paid_exactly_though_the_service_is_killed() throws Exception {
    RestAssured.port = servicePort;
    try (KillableProgram postgres = postgres();
        KillableProgram service = service()) {
      postgres.start();
      await().atMost(PATIENCE).ignoreExceptions().until(() -> query("select 1").intValue() == 1);
      start(service);
      String id = approved(inYear(TODAY.getYear(), sheet("336001-1-jurors", newUnit())));
      pay(id, "FIRST", "99900", TODAY.toString()).statusCode(201);

      CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> killInTheMiddle(service));
      List<Optional<Integer>> before = AtOnce.attempts(PAYERS, racer -> status(payment(id, racer)));
      killed.join();
      assertThat(before).as("answered after the kill").contains(Optional.empty());

      start(service);
      List<ValidatableResponse> after = AtOnce.of(PAYERS, racer -> payment(id, racer));

      assertThat(after).filteredOn(answer -> status(answer) < 300).hasSize(FITTING);
      assertThat(after)
          .filteredOn(answer -> status(answer) >= 300)
          .allSatisfy(answer -> answer.statusCode(409).body("leftYuan", equalTo(0.6f)));
      assertThat(IntStream.range(0, PAYERS))
          .as("paid before the kill and answered as such again")
          .filteredOn(racer -> before.get(racer).equals(Optional.of(201)))
          .allSatisfy(racer -> after.get(racer).statusCode(200));
      assertThat(query("select sum(amount_wan) * 10000 from ledger_entry"))
          .isEqualByComparingTo("99999.4");
      assertThat(query("select count(*) from ledger_entry")).isEqualByComparingTo("143");
    }
  }

  private void killInTheMiddle(KillableProgram service) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> query("select count(*) from ledger_entry").intValue() > FITTING / 4);
    service.kill();
  }

  private void start(KillableProgram service) {
    service.start();
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .failFast("The service ended, see its log", () -> !service.isAlive())
        .until(
            () ->
                RestAssured.given().port(managementPort).get("/q/health/ready").statusCode()
                    == 200);
  }

  private static ValidatableResponse payment(String id, int racer) {
    return AtOnce.patiently(() -> pay(id, "R" + racer, "0.7", TODAY.toString()));
  }

  private static int status(ValidatableResponse answer) {
    return answer.extract().statusCode();
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
        "budget");
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
                "JIHENG_BUDGET_PORT",
                String.valueOf(servicePort),
                "QUARKUS_MANAGEMENT_PORT",
                String.valueOf(managementPort))));
  }

  private BigDecimal query(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getBigDecimal(1);
    }
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + postgresPort + "/budget";
  }

  private static Path log(String name) {
    return Path.of(System.getProperty("crash.logs"), "crash-" + name + ".log");
  }
}
