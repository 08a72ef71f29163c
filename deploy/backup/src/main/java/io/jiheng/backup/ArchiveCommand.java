package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the topic to files by year. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = "把主题按年写成文件。 Writes a topic to files by year.")
final class ArchiveCommand implements Callable<Integer> {

  @Mixin private KafkaOptions kafka;

  @Parameters(paramLabel = "DIR", description = "归档目录，须不存在 directory, which must not be there")
  private Path target;

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = "只写此归档之后的 only what came after this archive")
  private Optional<Path> former = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Optional<Manifest> before =
        former.isPresent() ? Optional.of(Manifest.read(former.get())) : Optional.empty();
    Path absolute = target.toAbsolutePath().normalize();
    Manifest manifest = new TopicArchive(kafka.client(), kafka.topic()).write(absolute, before);
    System.out.printf(
        "%d 条 records, %d 个文件 files, 清单 manifest SHA-256 %s%n",
        manifest.records(), manifest.files().size(), Manifest.digest(absolute));
    return 0;
  }
}
