package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
  @TempDir private Path directory;

  @Test
  void records_survive_a_restart() throws Exception {
    try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
      broker.createTopic("case-events", 2, Map.of());
      new Records(broker.bootstrapServers(), "case-events", 2).write(50);
    }
    try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
      assertThat(new Records(broker.bootstrapServers(), "case-events", 2).read()).hasSize(50);
    }
  }

  @Test
  void no_record_is_lost_that_is_sent_right_after_its_topic_was_created() throws Exception {
    try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
      for (int i = 0; i < 20; i++) {
        Records topic = new Records(broker.bootstrapServers(), "topic-" + i, 3);
        broker.createTopic(topic.topic(), 3, Map.of());
        topic.write(6);
        assertThat(topic.read()).containsExactlyInAnyOrder("v0", "v1", "v2", "v3", "v4", "v5");
      }
    }
  }

  @Test
  void creating_a_topic_again_changes_nothing_unless_its_partitions_differ() {
    try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
      broker.createTopic("case-events", 2, Map.of());
      assertThatCode(() -> broker.createTopic("case-events", 2, Map.of()))
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> broker.createTopic("case-events", 3, Map.of()))
          .isInstanceOf(EmbeddedStartException.class)
          .hasMessageContaining("case-events");
    }
  }

  @Test
  void a_taken_port_is_named_in_both_languages() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> KafkaBroker.start(directory, port))
          .isInstanceOf(PortInUseException.class)
          .hasMessageContaining("端口 " + port)
          .hasMessageContaining("Port " + port);
    }
  }
}
