package io.jiheng.backup;

import io.jiheng.embedded.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs {@code postgres.sh}. */
final class Script {

  static final String MISSING = "no psql on the path: postgres.sh is not tried";

  private Script() {}

  /**
   * How it ended, and what it said.
   *
   * @param exit 0 where all went well
   */
  record Outcome(int exit, String said) {}

  static boolean canRun() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "psql")));
  }

  static Outcome run(PostgresServer server, String... arguments) throws Exception {
    var process =
        new ProcessBuilder(
            Stream.concat(Stream.of("./postgres.sh"), Stream.of(arguments)).toList());
    process
        .environment()
        .putAll(
            java.util.Map.of(
                "PGHOST", "localhost",
                "PGPORT", String.valueOf(server.port()),
                "PGUSER", server.username(),
                "PGPASSWORD", server.password(),
                "PGBIN", programs().toString()));
    Process running = process.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(running.waitFor(), said);
  }

  /** Of the embedded server, unpacked at its first start. */
  private static Path programs() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".cache/jiheng/postgres");
    try (Stream<Path> unpacked = Files.list(cache)) {
      List<Path> newestFirst =
          unpacked
              .filter(each -> Files.isExecutable(each.resolve("bin/pg_ctl")))
              .sorted(Comparator.comparing((Path each) -> each.toFile().lastModified()).reversed())
              .toList();
      return newestFirst.get(0).resolve("bin");
    }
  }
}
