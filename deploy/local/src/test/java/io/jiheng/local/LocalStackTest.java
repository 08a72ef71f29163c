package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LocalStackTest {
  private static final int USAGE = 64;

  @TempDir Path directory;

  private final StringWriter errors = new StringWriter();

  @Test
  void aTakenPortEndsTheStartBeforeAnythingIsStarted() throws IOException {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int code = run("--postgres-port", String.valueOf(stranger.getLocalPort()), "--live");

      assertThat(code).isEqualTo(StartRefused.PORT_IN_USE);
      assertThat(errors.toString()).contains("PostgreSQL", "--postgres-port");
      assertThat(directory.resolve("postgres")).doesNotExist();
      assertThat(directory.resolve("logs")).doesNotExist();
    }
  }

  @Test
  void aSecondStackOnTheSameDataIsRefused() throws IOException, InterruptedException {
    String here = System.getProperty("java.class.path");
    Process first =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                here,
                Occupant.class.getName(),
                directory.toString())
            .start();
    try {
      assertThat(first.inputReader().readLine()).isEqualTo("claimed");

      assertThat(run()).isEqualTo(StartRefused.FAILED);
      assertThat(errors.toString()).contains("already running").contains("--data");
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  void anUnknownOptionIsAWrongCommandLine() {
    assertThat(run("--lively")).isEqualTo(USAGE);
    assertThat(errors.toString()).contains("--lively");
  }

  @Test
  void aNumberThatIsNoneIsAWrongCommandLine() {
    assertThat(run("--sample-events", "many")).isEqualTo(USAGE);
    assertThat(errors.toString()).contains("--sample-events");
  }

  private int run(String... arguments) {
    CommandLine commandLine = LocalStack.commandLine().setErr(new PrintWriter(errors, true));
    List<String> whole = new ArrayList<>(List.of("--root", directory.toString()));
    whole.addAll(List.of("--data", directory.toString()));
    whole.addAll(List.of(arguments));
    return commandLine.execute(whole.toArray(String[]::new));
  }

  /** Holds the directory until killed. */
  static final class Occupant {
    private Occupant() {}

    public static void main(String[] arguments) throws Exception {
      Home.claim(Path.of(arguments[0]));
      System.out.println("claimed");
      Thread.sleep(600_000);
    }
  }
}
