package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "kafka", mixinStandardHelpOptions = true, description = "运行 Kafka。 Runs Kafka.")
final class KafkaCommand implements Callable<Integer> {
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

  @Override
  public Integer call() {
    List<TopicRequest> requests = topics.stream().map(TopicRequest::parse).toList();
    KafkaBroker broker = KafkaBroker.start(data, port, advertised.orElse(0));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop kafka"));
    requests.forEach(request -> request.createOn(broker));
    System.out.println("READY kafka " + broker.bootstrapServers());
    broker.awaitStop();
    System.err.println("Kafka 已停止。 Kafka has stopped.");
    return 1;
  }
}
