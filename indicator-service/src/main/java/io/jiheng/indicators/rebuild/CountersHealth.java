package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.CountingRules;
import io.jiheng.indicators.store.LimitsBehind;
import io.jiheng.indicators.store.Transactions;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows whether the counters are by the rules of this program, and how the latest rebuild stands.
 * Not a matter of readiness: events must be counted on while the counters are made anew.
 */
@Wellness
@ApplicationScoped
class CountersHealth implements HealthCheck {

  private final Transactions transactions;
  private final Rebuild rebuild;

  CountersHealth(Transactions transactions, Rebuild rebuild) {
    this.transactions = transactions;
    this.rebuild = rebuild;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("counters").withData("program", Rules.VERSION);
    try {
      var rules = transactions.readAtOneMoment(CountingRules::read);
      response
          .status(rules.areOurs())
          .withData("made", rules.made())
          .withData("incoming", rules.incoming())
          .withData("courtsBehindLimits", transactions.readAtOneMoment(LimitsBehind::read).size());
      rebuild
          .readLatest()
          .ifPresent(
              job ->
                  response
                      .withData("rebuild", job.state().name())
                      .withData("phase", job.phase().name())
                      .withData("filesFolded", job.figures().filesFolded())
                      .withData("courtsDone", job.figures().courtsDone()));
      return response.build();
    } catch (SQLException e) {
      return response.down().withData("sqlState", String.valueOf(e.getSQLState())).build();
    }
  }
}
