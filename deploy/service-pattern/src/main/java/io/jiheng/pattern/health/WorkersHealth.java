package io.jiheng.pattern.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * DOWN where a worker that must never stop has: the service is to be started anew, and nobody to be
 * sent to it until then.
 */
@Liveness
@Readiness
@ApplicationScoped
class WorkersHealth implements HealthCheck {

  private final Lifesigns signs;

  WorkersHealth(Lifesigns signs) {
    this.signs = signs;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("workers").up();
    for (Lifesign sign : signs.all()) {
      var trouble = sign.trouble();
      response.withData(sign.worker(), trouble.orElse("alive"));
      if (trouble.isPresent()) {
        response.down();
      }
    }
    return response.build();
  }
}
