package io.jiheng.indicators.rebuild;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitRecountSchedulerTest implements OnRealServers {

  private static final String JOBS = "select count(*) from rebuild";
  private static final String BEHIND = "select count(*) from limits_behind";

  @Test
  void afterRebuildsThatFailedTheTurnsStayAwayForAWhileAndThenComeAgain() throws SQLException {
    Database.change(
        """
        insert into rebuild
          (state, upgrade, limits, phase, started_at, told_at, finished_at, failure)
        select 'FAILED', false, true, 'COURTS', now(), now(), now(), 'FAULT'
        from generate_series(1, 8)""");
    var jobs = Database.ask(JOBS);
    Database.change("insert into limits_behind (court, revision) values ('冀1799', 0)");

    CDI.current().select(LimitRecountScheduler.class).get().turn().toCompletableFuture().join();

    assertThat(Database.ask(JOBS)).isEqualTo(jobs);
    assertThat(Database.ask(BEHIND)).isEqualTo("1");

    Database.change("update rebuild set finished_at = now() - interval '1 hour'");
    eventually(() -> assertThat(Database.ask(BEHIND)).isEqualTo("0"));
  }
}
