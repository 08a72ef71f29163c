package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledKafkaTest {
  @TempDir private Path directory;

  private final int port = LoopbackPort.free();
  private final Records records = new Records("localhost:" + port, "case-events", 4);

  @Test
  void acknowledged_records_survive_the_killing_of_the_broker() throws Exception {
    try (RunningProgram program = program()) {
      program.untilReady();
      records.write(200);
      program.kill();
    }
    try (RunningProgram again = program()) {
      again.untilReady();
      assertThat(records.read()).hasSize(200);
      records.write(1);
      assertThat(records.read()).hasSize(201);
    }
  }

  @Test
  void a_broker_says_when_it_is_ready_and_nothing_else() throws Exception {
    try (RunningProgram program = program()) {
      assertThat(program.untilReady()).containsExactly("READY kafka localhost:" + port);
    }
  }

  private RunningProgram program() throws IOException {
    return RunningProgram.start(
        "kafka",
        "--data",
        directory.toString(),
        "--port",
        String.valueOf(port),
        "--topic",
        "case-events:4",
        "--topic",
        "indicator-values:2:compact");
  }
}
