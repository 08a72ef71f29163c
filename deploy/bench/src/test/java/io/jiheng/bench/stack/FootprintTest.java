package io.jiheng.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class FootprintTest {

  private static final long OWN = ProcessHandle.current().pid();
  private static final int MORE = 20;

  @Test
  void connections_count_among_open_files() throws IOException {
    var before = Footprint.of(OWN);
    var sockets = new ServerSocket[MORE];
    for (int i = 0; i < MORE; i++) {
      sockets[i] = new ServerSocket(0);
    }
    var after = Footprint.of(OWN);
    for (var socket : sockets) {
      socket.close();
    }

    assertThat(after.connections() - before.connections()).isGreaterThanOrEqualTo(MORE);
    assertThat(after.files()).isGreaterThanOrEqualTo(after.connections());
    assertThat(after.threads()).isPositive();
    assertThat(after.mebibytes()).isGreaterThan(1);
  }

  @Test
  void what_the_system_does_not_tell_is_no_number() {
    assertThat(ProcessStatus.number(OWN, "VmHWM")).isPresent();
    assertThat(ProcessStatus.number(OWN, "NoSuchLine")).isEmpty();
    assertThat(ProcessStatus.number(-1, "VmHWM")).isEmpty();
  }
}
