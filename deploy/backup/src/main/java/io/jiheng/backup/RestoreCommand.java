package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes archives back to an empty topic. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "把归档写回空主题。 Writes archives back to an empty topic.")
final class RestoreCommand implements Callable<Integer> {

  @Mixin private KafkaOptions kafka;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "归档，按先后 archives, in their order")
  private List<Path> archives;

  @Override
  public Integer call() throws IOException {
    long records = new TopicRestore(kafka.client(), kafka.topic()).read(archives);
    System.out.printf("%d 条 records%n", records);
    return 0;
  }
}
