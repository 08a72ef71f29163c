package io.jiheng.bench.baseline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many records of a topic there are, and how many a group has committed. */
public final class CommittedInput implements AutoCloseable {

  private final Admin admin;
  private final List<TopicPartition> partitions;

  public CommittedInput(String bootstrapServers, String topic, int partitions) {
    admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    this.partitions =
        IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(topic, i)).toList();
  }

  public long records() {
    var wanted = partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
    try {
      return admin.listOffsets(wanted).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    } catch (ExecutionException | InterruptedException e) {
      throw failed(e);
    }
  }

  public long committedBy(String group) {
    try {
      var offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return partitions.stream()
          .map(offsets::get)
          .mapToLong(offset -> offset == null ? 0 : offset.offset())
          .sum();
    } catch (ExecutionException | InterruptedException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }

  private static IllegalStateException failed(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return new IllegalStateException("Kafka did not tell its offsets", e);
  }
}
