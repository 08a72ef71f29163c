package io.jiheng.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/**
 * Gives a Quarkus application under test the shared broker, with the topics named by the argument
 * {@code topics}, for instance {@code case-events:4,indicator-values:4:compact}.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {
  private List<TopicRequest> topics = List.of();

  @Override
  public void init(Map<String, String> arguments) {
    topics = TopicRequest.parseAll(arguments.getOrDefault("topics", ""));
  }

  @Override
  public Map<String, String> start() {
    KafkaBroker broker = EmbeddedStack.kafka();
    topics.forEach(topic -> topic.createOn(broker));
    return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
  }

  @Override
  public void stop() {
    // The broker is shared and ends with the JVM.
  }
}
