package io.jiheng.indicators.ingest;

import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The service is ready while every consumer of events is connected to Kafka. */
@Readiness
@Singleton
class EventsReadiness implements HealthCheck {

  private static final String CONNECTIONS = "connection-count";

  private final EventConsumers consumers;
  private final String topic;

  EventsReadiness(EventConsumers consumers, IngestConfig config) {
    this.consumers = consumers;
    this.topic = config.topic();
  }

  @Override
  public HealthCheckResponse call() {
    var connected = consumers.metrics().filter(EventsReadiness::isConnected).count();
    return HealthCheckResponse.named("consumers of " + topic)
        .status(connected == consumers.size())
        .withData("connected", connected)
        .build();
  }

  private static boolean isConnected(Map<MetricName, ? extends Metric> metrics) {
    return metrics.values().stream()
        .filter(metric -> metric.metricName().name().equals(CONNECTIONS))
        .anyMatch(metric -> metric.metricValue() instanceof Number count && count.intValue() > 0);
  }
}
