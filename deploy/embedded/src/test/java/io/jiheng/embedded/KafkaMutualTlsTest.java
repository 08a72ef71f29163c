package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that takes only clients with a certificate, by the settings that services have. */
class KafkaMutualTlsTest {
  @TempDir private Path directory;

  @Test
  void only_who_shows_a_certificate_of_the_authority_comes_in() throws Exception {
    Certificates certificates = new Certificates(directory);
    Path server = certificates.signed("server");
    Path client = certificates.signed("jiheng");
    Path stranger = certificates.stranger("stranger");
    int port = LoopbackPort.free();
    try (DataDirectory data = DataDirectory.claim(directory.resolve("data"))) {
      KafkaRaftServer broker =
          new KafkaNode(data, MutualTls.ofBroker(port, certificates.authority(), server))
              .start(port);
      try {
        assertThat(nodesSeen(port, certificates.authority(), client)).isEqualTo(1);
        assertThatThrownBy(() -> nodesSeen(port, certificates.authority(), null))
            .isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> nodesSeen(port, certificates.authority(), stranger))
            .isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> nodesSeen(port, certificates.pem("stranger"), client))
            .as("a broker of another authority")
            .isInstanceOf(ExecutionException.class)
            .hasMessageContaining("SSL handshake failed");
        assertThatThrownBy(() -> nodesSeen(Map.of("bootstrap.servers", "localhost:" + port)))
            .as("without TLS")
            .isInstanceOf(ExecutionException.class);
        assertThat(nodesSeen(port, certificates.authority(), client)).isEqualTo(1);
      } finally {
        broker.shutdown();
        broker.awaitShutdown();
      }
    }
  }

  private static int nodesSeen(int port, Path authority, Path store)
      throws ExecutionException, InterruptedException {
    return nodesSeen(MutualTls.ofClient(port, authority, store));
  }

  private static int nodesSeen(Map<String, String> client)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put("default.api.timeout.ms", "10000");
    settings.put("request.timeout.ms", "5000");
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().nodes().get().size();
    }
  }
}
