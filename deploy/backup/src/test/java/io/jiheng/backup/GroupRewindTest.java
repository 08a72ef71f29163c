package io.jiheng.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

class GroupRewindTest {

  private final Log log = Log.fresh();
  private final String group = "group-" + UUID.randomUUID();

  @Test
  void a_group_without_members_reads_everything_again() throws Exception {
    log.add(1, 1_700_000_000_000L, null, "once".getBytes(UTF_8));
    try (var consumer = consumer()) {
      assertThat(readAll(consumer)).isEqualTo(1);
      consumer.commitSync();
      assertThatThrownBy(() -> new GroupRewind(Log.client()).toBeginning(group, log.topic()))
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("Stop all of its instances first");
    }
    assertThat(new GroupRewind(Log.client()).toBeginning(group, log.topic()))
        .isEqualTo(Log.PARTITIONS);
    try (var consumer = consumer()) {
      assertThat(readAll(consumer)).isEqualTo(1);
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    var settings = new HashMap<>(Log.client());
    settings.put("group.id", group);
    settings.put("enable.auto.commit", "false");
    settings.put("auto.offset.reset", "earliest");
    var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(log.topic()));
    return consumer;
  }

  private static int readAll(KafkaConsumer<byte[], byte[]> consumer) {
    int read = 0;
    for (int turn = 0; turn < 60 && read == 0; turn++) {
      read += consumer.poll(Duration.ofSeconds(1)).count();
    }
    return read;
  }
}
