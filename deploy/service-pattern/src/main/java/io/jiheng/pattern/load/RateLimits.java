package io.jiheng.pattern.load;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.jiheng.pattern.problem.Problem;
import io.jiheng.pattern.problem.RouteProblems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;

/**
 * Refuses the requests of a client that sends more than it may, before anything of their bodies is
 * read. Reads and writes are counted apart.
 */
@Singleton
class RateLimits {

  /** Behind the authentication, ahead of what looks at bodies. */
  private static final int EARLY = 2 - RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;

  private static final int MOST_CLIENTS = 10_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final RateConfig config;
  private final RouteProblems problems;
  private final Counter refused;
  private final Cache<Client, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(FORGOTTEN_AFTER).build();

  RateLimits(RateConfig config, RouteProblems problems, MeterRegistry metrics) {
    this.config = config;
    this.problems = problems;
    refused =
        Counter.builder("jiheng.requests.rate.limited")
            .description("Requests refused because their client sent too many")
            .register(metrics);
  }

  private record Client(String name, boolean reads) {}

  void register(@Observes Filters filters) {
    filters.register(this::admit, EARLY);
  }

  private void admit(RoutingContext exchange) {
    if (!(exchange.user() instanceof QuarkusHttpUser user)
        || user.getSecurityIdentity().isAnonymous()) {
      exchange.next();
      return;
    }
    String name = user.getSecurityIdentity().getPrincipal().getName();
    var client = new Client(name, READS.contains(exchange.request().method()));
    var taken = buckets.get(client, this::bucket).tryConsumeAndReturnRemaining(1);
    if (taken.isConsumed()) {
      exchange.next();
      return;
    }
    refused.increment();
    long seconds = 1 + Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds();
    problems.answer(
        exchange,
        Problem.of(429, "too-many-requests").header("Retry-After", String.valueOf(seconds)));
  }

  private Bucket bucket(Client client) {
    RateConfig.Rates rates = config.clients().getOrDefault(client.name(), config.everybody());
    long burst = client.reads() ? rates.readsBurst() : rates.writesBurst();
    long perSecond = client.reads() ? rates.readsPerSecond() : rates.writesPerSecond();
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
