package io.jiheng.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the events one a line, in the order of sending. */
@Command(
    name = "write",
    mixinStandardHelpOptions = true,
    description = "把事件写成 NDJSON，供压测与重放。 Write events as NDJSON, for benchmarks and replays.")
final class WriteCommand implements Callable<Integer> {

  @Mixin private CaseSelection cases;

  @Parameters(paramLabel = "FILE", defaultValue = "-", description = "文件，- 为标准输出 file, - is stdout")
  private String file;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "" + Long.MAX_VALUE,
      showDefaultValue = Visibility.NEVER,
      description = "至多写出条数 write at most so many events")
  private long events;

  @Override
  public Integer call() throws IOException {
    if (file.equals("-")) {
      write(System.out);
    } else {
      try (var out = Files.newOutputStream(Path.of(file))) {
        write(out);
      }
    }
    return 0;
  }

  private void write(OutputStream out) throws IOException {
    var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    var stream = cases.stream();
    for (long written = 0; written < events && stream.hasNext(); written++) {
      lines.write(stream.next().event().json());
      lines.write('\n');
    }
    lines.flush();
  }
}
