package io.jiheng.indicators.query.operations;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows what the latest recount found: DOWN where a counter had drifted from the case files. */
@Wellness
@ApplicationScoped
class RecountHealth implements HealthCheck {

  private final Recount recount;

  RecountHealth(Recount recount) {
    this.recount = recount;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("recount");
    var last = recount.last();
    if (last.isEmpty()) {
      return response.up().withData("recounted", "never").build();
    }
    var report = last.get();
    return response
        .status(report.differing() == 0)
        .withData("recounted", report.at().toString())
        .withData("cells", report.cells())
        .withData("differing", report.differing())
        .build();
  }
}
