package io.jiheng.embedded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics that can be written to at once. */
final class KafkaTopics {
  private static final int ANSWER_ATTEMPTS = 300;
  private static final long ANSWER_PAUSE_MILLIS = 100;

  private final String bootstrapServers;

  KafkaTopics(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  void create(String name, int partitions, Map<String, String> config) {
    ContextClassLoader.ofBroker(
        () -> {
          Map<String, Object> client =
              Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
          try (Admin admin = Admin.create(client)) {
            createUnlessPresent(
                admin,
                new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config));
            requirePartitions(admin, name, partitions);
            awaitAnswers(admin, name, partitions);
            return name;
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
  }

  /** Waits for the brokers of a cluster that its copies need and that have not come yet. */
  private static void createUnlessPresent(Admin admin, NewTopic topic) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        admin.createTopics(List.of(topic)).all().get();
        return;
      } catch (ExecutionException e) {
        if (e.getCause() instanceof TopicExistsException) {
          return;
        }
        boolean mayCome = e.getCause() instanceof InvalidReplicationFactorException;
        if (!mayCome || attempt == ANSWER_ATTEMPTS) {
          throw new KafkaException("topic " + topic.name() + " was not created", e.getCause());
        }
        Thread.sleep(ANSWER_PAUSE_MILLIS);
      }
    }
  }

  private static void requirePartitions(Admin admin, String name, int wanted)
      throws InterruptedException {
    int present =
        answer(
            () ->
                admin
                    .describeTopics(List.of(name))
                    .allTopicNames()
                    .get()
                    .get(name)
                    .partitions()
                    .size());
    if (present != wanted) {
      throw new EmbeddedStartException(
          "主题 %s 已有 %d 个分区，与所要求的 %d 个不符。".formatted(name, present, wanted),
          "Topic %s exists with %d partitions, not %d.".formatted(name, present, wanted));
    }
  }

  // Records sent before every partition has its leader in place have been seen to get lost.
  private static void awaitAnswers(Admin admin, String name, int partitions)
      throws InterruptedException {
    Map<TopicPartition, OffsetSpec> ends =
        IntStream.range(0, partitions)
            .mapToObj(partition -> new TopicPartition(name, partition))
            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    answer(() -> admin.listOffsets(ends).all().get());
  }

  private interface Question<T> {
    T ask() throws ExecutionException, InterruptedException;
  }

  private static <T> T answer(Question<T> question) throws InterruptedException {
    Optional<Throwable> last = Optional.empty();
    for (int attempt = 0; attempt < ANSWER_ATTEMPTS; attempt++) {
      try {
        return question.ask();
      } catch (ExecutionException e) {
        last = Optional.of(e.getCause());
        if (!(e.getCause() instanceof RetriableException)) {
          break;
        }
        Thread.sleep(ANSWER_PAUSE_MILLIS);
      }
    }
    throw new KafkaException("the broker does not answer for the topic", last.orElseThrow());
  }
}
