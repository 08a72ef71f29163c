package io.jiheng.caseevents.publication;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The door is open while the topic can be found in Kafka; the answer takes at most two seconds. */
@Readiness
@ApplicationScoped
class KafkaReadiness implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Admin admin;
  private final String topic;

  KafkaReadiness(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, PublicationConfig config) {
    var settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    admin = Admin.create(settings);
    topic = config.topic();
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("Kafka topic " + topic);
    try {
      var found =
          admin
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return answer.up().withData("partitions", found.get(topic).partitions().size()).build();
    } catch (ExecutionException | TimeoutException e) {
      return answer.down().withData("reason", e.getClass().getSimpleName()).build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return answer.down().build();
    }
  }

  @PreDestroy
  void close() {
    admin.close(PATIENCE);
  }
}
