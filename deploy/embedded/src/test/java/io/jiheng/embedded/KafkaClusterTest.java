package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaClusterTest {

  private static final int NODES = 3;

  @TempDir private Path directory;

  private final List<Integer> ports = freePorts();
  private final List<Integer> controllers = freePorts();
  private final Records records =
      new Records(
          ports.stream().map(port -> "localhost:" + port).collect(Collectors.joining(",")),
          "case-events",
          4);

  @Test
  void two_of_three_brokers_go_on_with_all_that_was_acknowledged() throws Exception {
    List<RunningProgram> programs = new ArrayList<>();
    try {
      for (int node = 1; node <= NODES; node++) {
        programs.add(program(node));
      }
      programs.get(NODES - 1).untilReady();
      records.write(200);

      programs.get(0).kill();
      records.write(100);
      assertThat(records.read()).hasSize(300);

      programs.set(0, program(1));
      programs.get(0).untilReady();
      programs.get(1).kill();
      records.write(1);
      assertThat(records.read()).hasSize(301);
    } finally {
      for (RunningProgram program : programs) {
        program.close();
      }
    }
  }

  @Test
  void a_node_is_one_of_its_cluster() {
    assertThatThrownBy(() -> new KafkaQuorum(4, List.of(1, 2, 3))).hasMessageContaining("4");
    assertThatThrownBy(() -> new KafkaQuorum(0, List.of(1))).hasMessageContaining("0");
    assertThatThrownBy(() -> new KafkaQuorum(1, List.of(1, 2))).hasMessageContaining("2");
    assertThatThrownBy(() -> new KafkaQuorum(1, List.of(1, 2, 2)))
        .hasMessageContaining("[1, 2, 2]");
  }

  @Test
  void a_cluster_whose_identity_begins_with_a_dash_is_formatted_too() throws IOException {
    KafkaQuorum quorum = new KafkaQuorum(1, List.of(20_122, 20_123, 20_124));
    assertThat(quorum.clusterId().toString()).startsWith("-");

    Path logs = directory.resolve("logs");
    KafkaNode.format(
        directory.resolve("server.properties"),
        KafkaSettings.of(logs, 9092, quorum),
        quorum.clusterId());

    assertThat(logs.resolve("meta.properties"))
        .content()
        .contains("cluster.id=" + quorum.clusterId());
  }

  @Test
  void a_node_without_its_cluster_is_a_wrong_command_line() throws Exception {
    try (RunningProgram program =
        RunningProgram.start("kafka", "--data", directory.toString(), "--node", "2")) {
      assertThat(program.untilEnd()).contains("--controllers");
      assertThat(program.exitCode()).isEqualTo(64);
    }
  }

  /** The last one of them makes the topic: it needs all three. */
  private RunningProgram program(int node) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "kafka",
                "--data",
                directory.resolve("node-" + node).toString(),
                "--port",
                ports.get(node - 1).toString(),
                "--node",
                String.valueOf(node),
                "--controllers",
                controllers.stream().map(String::valueOf).collect(Collectors.joining(","))));
    if (node == NODES) {
      words.addAll(List.of("--topic", "case-events:4"));
    }
    return RunningProgram.start(words.toArray(String[]::new));
  }

  private static List<Integer> freePorts() {
    return IntStream.range(0, NODES).mapToObj(index -> KillableProgram.freePort()).toList();
  }
}
