package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private Process process;

  @BeforeEach
  void startAProcess() throws IOException {
    process = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void endIt() {
    process.destroyForcibly();
  }

  @Test
  void aProcessAnEarlierLauncherStartedIsStoppedAndForgotten() throws Exception {
    Path file = directory.resolve("kafka.pid");
    ProcessFile.write(file, process.toHandle());

    stopLeftovers();

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(file).doesNotExist();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("kafka (" + process.pid() + ")");
  }

  @Test
  void aStrangerThatHasGotTheSameNumberIsLeftAlone() throws Exception {
    Path file = directory.resolve("kafka.pid");
    long anHourAgo = Clock.systemUTC().millis() - 3_600_000;
    Files.writeString(file, process.pid() + " " + anHourAgo);

    stopLeftovers();

    assertThat(process.isAlive()).isTrue();
    assertThat(file).doesNotExist();
  }

  @Test
  void anIncompleteFileIsNoReasonNotToStart() throws Exception {
    Files.writeString(directory.resolve("kafka.pid"), "12");

    stopLeftovers();

    assertThat(told.size()).isZero();
  }

  private void stopLeftovers() throws IOException, InterruptedException {
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    new Leftovers(directory, new Narrator(out, Clock.systemUTC())).stop();
  }
}
