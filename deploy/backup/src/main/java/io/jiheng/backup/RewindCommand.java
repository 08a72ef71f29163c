package io.jiheng.backup;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends a consumer group back to the beginning of a topic. */
@Command(
    name = "rewind",
    mixinStandardHelpOptions = true,
    description = "让消费组从头再读。 Sends a consumer group back to the beginning.")
final class RewindCommand implements Callable<Integer> {

  @Mixin private KafkaOptions kafka;

  @Option(
      names = "--group",
      defaultValue = "indicator-service",
      description = "消费组 group; ${DEFAULT-VALUE}")
  private String group;

  @Override
  public Integer call() throws IOException, InterruptedException {
    int partitions = new GroupRewind(kafka.client()).toBeginning(group, kafka.topic());
    System.out.printf("%s: %d 个分区归零 partitions from their beginning%n", group, partitions);
    return 0;
  }
}
