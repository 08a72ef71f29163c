package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPostgresTest {
  @TempDir private Path directory;

  private final String port = String.valueOf(LoopbackPort.free());
  private final Sql cases = new Sql("jdbc:postgresql://localhost:" + port + "/cases");

  @Test
  void a_server_that_outlived_its_program_is_replaced_and_keeps_its_data() throws Exception {
    long orphan = writeAndKillProgram();
    assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive)).contains(true);
    try (RunningProgram again = program()) {
      again.untilReady();
      assertThat(cases.ask("select n from t")).isEqualTo("7");
      assertThat(postmasters()).hasSize(1).doesNotContain(orphan);
    }
  }

  @Test
  void a_server_killed_with_its_program_recovers() throws Exception {
    long orphan = writeAndKillProgram();
    ProcessHandle server = ProcessHandle.of(orphan).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    try (RunningProgram again = program()) {
      again.untilReady();
      assertThat(cases.ask("select n from t")).isEqualTo("7");
      assertThat(postmasters()).hasSize(1);
    }
  }

  @Test
  void a_terminated_program_takes_its_server_along() throws Exception {
    try (RunningProgram program = program()) {
      assertThat(program.untilReady()).last().asString().startsWith(ready());
      program.terminate();
      assertThat(postmasters()).isEmpty();
    }
  }

  @Test
  void a_taken_port_ends_the_program_with_two_and_a_message() throws Exception {
    try (ServerSocket other =
            new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress());
        RunningProgram program = program()) {
      assertThat(program.untilEnd())
          .contains("端口 " + other.getLocalPort())
          .contains("Port " + other.getLocalPort());
      assertThat(program.exitCode()).isEqualTo(2);
    }
  }

  private long writeAndKillProgram() throws IOException, SQLException, InterruptedException {
    try (RunningProgram program = program()) {
      program.untilReady();
      cases.run("create table t as select 7 as n");
      long server = postmasters().get(0);
      program.kill();
      return server;
    }
  }

  private RunningProgram program() throws IOException {
    return RunningProgram.start(
        "postgres", "--data", directory.toString(), "--port", port, "--database", "cases");
  }

  private String ready() {
    return "READY postgres jdbc:postgresql://localhost:" + port + "/ pid=";
  }

  private List<Long> postmasters() {
    String cluster = directory.resolve("cluster").toString();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
        .filter(process -> process.info().commandLine().orElse("").contains(cluster))
        .map(ProcessHandle::pid)
        .toList();
  }
}
