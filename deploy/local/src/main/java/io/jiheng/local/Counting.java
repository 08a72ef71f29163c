package io.jiheng.local;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until the indicator service has counted all that lies in Kafka (计数): its offsets are
 * committed only after its transaction.
 */
final class Counting {
  private static final String TOPIC = "case-events";
  private static final String GROUP = "indicator-service";
  private static final long POLL_MILLIS = 500;
  private static final Duration TELL_EVERY = Duration.ofSeconds(3);
  private static final Duration STALLED = Duration.ofSeconds(60);

  private final String bootstrapServers;
  private final Children children;
  private final Narrator narrator;
  private final Clock clock;

  Counting(String bootstrapServers, Children children, Narrator narrator, Clock clock) {
    this.bootstrapServers = bootstrapServers;
    this.children = children;
    this.narrator = narrator;
    this.clock = clock;
  }

  void await() throws IOException, InterruptedException, ChildDied {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin kafka = Admin.create(settings)) {
      Instant told = clock.instant();
      Instant moved = told;
      long before = Long.MAX_VALUE;
      for (long left = left(kafka); left > 0; left = left(kafka)) {
        Instant now = clock.instant();
        moved = left == before ? moved : now;
        before = left;
        if (Duration.between(moved, now).compareTo(STALLED) >= 0) {
          throw stalled(left);
        }
        if (Duration.between(told, now).compareTo(TELL_EVERY) >= 0) {
          told = now;
          narrator.tell("尚待计数 left to count: %,d", left);
        }
        children.check();
        Thread.sleep(POLL_MILLIS);
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static StartRefused stalled(long left) {
    return new StartRefused(
        "计数停滞，尚有 %,d 条事件未计。请看日志 indicator-service.log。".formatted(left),
        "Counting stands still with %,d events left. See the log indicator-service.log."
            .formatted(left));
  }

  private static long left(Admin kafka) throws InterruptedException, ExecutionException {
    Map<TopicPartition, ListOffsetsResultInfo> ends = ends(kafka);
    Map<TopicPartition, OffsetAndMetadata> counted =
        kafka.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
    long left = 0;
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends.entrySet()) {
      OffsetAndMetadata committed = counted.get(end.getKey());
      left += end.getValue().offset() - (committed == null ? 0 : committed.offset());
    }
    return left;
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin kafka)
      throws InterruptedException, ExecutionException {
    TopicDescription topic = kafka.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
    Map<TopicPartition, OffsetSpec> wanted =
        topic.partitions().stream()
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(TOPIC, partition.partition()),
                    partition -> OffsetSpec.latest()));
    return kafka.listOffsets(wanted).all().get();
  }
}
