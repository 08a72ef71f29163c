package io.jiheng.backup;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends a consumer group back to the beginning of a topic (消费位移归零): after its database has gone
 * back in time, it has to see again what it counted since.
 */
final class GroupRewind {

  private final Map<String, Object> client;

  GroupRewind(Map<String, Object> client) {
    this.client = client;
  }

  /**
   * @return partitions that the group will read from their beginning
   * @throws BackupException where somebody of the group is still there
   */
  int toBeginning(String group, String topic) throws InterruptedException {
    try (var reader = new TopicReader(client, topic);
        var admin = Admin.create(client)) {
      Map<TopicPartition, OffsetAndMetadata> beginnings =
          reader.beginnings().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
      admin.alterConsumerGroupOffsets(group, beginnings).all().get();
      return beginnings.size();
    } catch (ExecutionException e) {
      throw new BackupException(
          "消费组 " + group + " 未能归零：" + e.getCause().getMessage() + " 请先停止其所有实例。",
          "The group "
              + group
              + " stays where it is: "
              + e.getCause().getMessage()
              + " Stop all of its instances first.",
          e);
    }
  }
}
