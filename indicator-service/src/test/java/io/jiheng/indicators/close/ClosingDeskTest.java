package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.organization.Courts;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.refusal.RefusedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What two replicas do, of which neither keeps the callers of the other in line. */
@QuarkusTest
class ClosingDeskTest implements OnRealServers {

  private static final String WAITING =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  @Inject ClosingDesk desk;
  @Inject CloseKeys keys;
  @Inject Courts courts;

  @Test
  void ofTwoWhoAreAtItTheDatabaseLetsOneCloseTheMonthAndTheOtherIsToldSo() throws Exception {
    var court = "冀2471";
    June.counted(court);
    var wanted = new Closing(court, Scope.COURT, YearMonth.of(2023, 6), Optional.empty());
    var query = MonthQuery.of(courts.tree(), court, Scope.COURT);
    var key = keys.signing().orElseThrow();
    var tries = new ArrayList<Future<SealedClose>>();
    var both = Executors.newFixedThreadPool(2);
    try {
      // With the ledger in somebody's hand neither gets further than to wait for it.
      Database.whileLocked(
          "insert into book_revision (court, book, revision) values ('%s', 'LEDGER', 0)"
              .formatted(court),
          () -> {
            for (var by : List.of("first", "second")) {
              tries.add(both.submit(() -> desk.close(wanted, query, key, by)));
            }
            eventually(() -> assertThat(Database.ask(WAITING)).isEqualTo("2"));
          });

      assertThat(List.of(outcome(tries.get(0)), outcome(tries.get(1))))
          .containsExactlyInAnyOrder("closed", "month-closed");
    } finally {
      both.shutdown();
    }
    Approver.of(court).list(Map.of()).statusCode(200).body("total", equalTo(1));
  }

  private static String outcome(Future<SealedClose> attempt) throws InterruptedException {
    try {
      return attempt.get().close().edition() == 1 ? "closed" : "closed again";
    } catch (ExecutionException e) {
      return e.getCause() instanceof RefusedException refusal
          ? refusal.code()
          : e.getCause().toString();
    }
  }
}
