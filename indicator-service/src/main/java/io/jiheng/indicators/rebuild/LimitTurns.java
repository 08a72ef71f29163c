package io.jiheng.indicators.rebuild;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * Sees to it that no court stays behind the limit rules 审限规则: the rebuild begun with their change
 * may have failed, met another one that was just ending, or been lost with its replica. Where one
 * fails again and again the turns come less and less often.
 */
@ApplicationScoped
class LimitTurns {

  private final Rebuild rebuild;

  LimitTurns(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @Scheduled(every = "5s", delayed = "5s")
  void turn() throws SQLException {
    rebuild.tryAgainForLimits();
  }
}
