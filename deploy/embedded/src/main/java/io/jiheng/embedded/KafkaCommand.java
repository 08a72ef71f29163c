package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "kafka",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    description = "运行 Kafka。 Runs Kafka.")
final class KafkaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--data", required = true, description = "数据目录 / data directory")
  private Path data;

  @Option(names = "--port", defaultValue = "9092", description = "端口，0 为任意 / port, 0 for any")
  private int port;

  @Option(
      names = "--advertised-port",
      description = "客户端所连端口，默认同 --port / port that clients are told, --port if absent")
  private Optional<Integer> advertised = Optional.empty();

  @Option(
      names = "--topic",
      paramLabel = "name:partitions[:compact]",
      description = "须有的主题 / topic to create unless present")
  private List<String> topics = List.of();

  @Option(names = "--node", description = "集群中的节点号 / which node of the cluster, from 1")
  private Optional<Integer> node = Optional.empty();

  @Option(
      names = "--controllers",
      split = ",",
      paramLabel = "port",
      description =
          "集群各节点的控制器端口 / ports of the controllers of all nodes of a cluster, the first node's first")
  private List<Integer> controllers = List.of();

  @Override
  public Integer call() {
    List<TopicRequest> requests = topics.stream().map(TopicRequest::parse).toList();
    KafkaBroker broker = KafkaBroker.start(data, port, advertised.orElse(0), cluster());
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop kafka"));
    requests.forEach(request -> request.createOn(broker));
    System.out.println("READY kafka " + broker.bootstrapServers());
    broker.awaitStop();
    System.err.println("Kafka 已停止。 Kafka has stopped.");
    return 1;
  }

  private Optional<KafkaQuorum> cluster() {
    if (node.isPresent() == controllers.isEmpty()) {
      throw wrong("--node 与 --controllers 须同时给出 / --node and --controllers go together");
    }
    try {
      return node.map(which -> new KafkaQuorum(which, controllers));
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
