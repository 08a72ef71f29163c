package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  private final Ports ports = new Ports();

  @Test
  void aTakenPortIsNamedWithItsOptionInBothLanguages() throws IOException {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ports.events = stranger.getLocalPort();

      StartRefused refused = catchThrowableOfType(StartRefused.class, ports::check);

      assertThat(refused.exitCode()).isEqualTo(StartRefused.PORT_IN_USE);
      assertThat(refused)
          .hasMessageContaining("端口 %d（case-events-service）已被其他程序占用", ports.events)
          .hasMessageContaining("Port %d (case-events-service) is taken", ports.events)
          .hasMessageContaining("--events-port");
    }
  }

  @Test
  void allTakenPortsAreNamedAtOnce() throws IOException {
    try (ServerSocket one = new ServerSocket(0);
        ServerSocket another = new ServerSocket(0)) {
      ports.kafka = one.getLocalPort();
      ports.budget = another.getLocalPort();

      StartRefused refused = catchThrowableOfType(StartRefused.class, ports::check);

      assertThat(refused)
          .hasMessageContaining("--kafka-port")
          .hasMessageContaining("--budget-port");
    }
  }

  @Test
  void thePortOfHealthAndMetricsIsAThousandAboveAndMustBeFreeToo() throws IOException {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ports.events = stranger.getLocalPort() - 1000;

      StartRefused refused = catchThrowableOfType(StartRefused.class, ports::check);

      assertThat(refused)
          .hasMessageContaining("Port %d (case-events-service health)", stranger.getLocalPort())
          .hasMessageContaining("--events-port");
    }
  }

  @Test
  void freePortsAreAccepted() {
    assertThatCode(ports::check).doesNotThrowAnyException();
  }
}
