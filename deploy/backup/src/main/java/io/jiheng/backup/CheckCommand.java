package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds archives to their manifests. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "核对归档与其清单、前后是否相接。 Holds archives to their manifests and to each other.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "归档，按先后 archives, in their order")
  private List<Path> archives;

  @Override
  public Integer call() throws IOException {
    long records = ArchiveCheck.of(archives).stream().mapToLong(Manifest::records).sum();
    for (Path archive : archives) {
      System.out.printf("%s: 清单 manifest SHA-256 %s%n", archive, Manifest.digest(archive));
    }
    System.out.printf("%d 条 records%n", records);
    return 0;
  }
}
