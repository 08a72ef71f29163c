package io.jiheng.embedded;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Runs PostgreSQL or Kafka until told to stop. Exits with 2 when the port is taken, 1 when the
 * server does not start or dies, 64 when the command line is wrong.
 */
@Command(
    name = "jiheng-embedded",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    description = "不用 Docker 运行真正的 PostgreSQL 与 Kafka。 A real PostgreSQL and Kafka without Docker.",
    subcommands = {PostgresCommand.class, KafkaCommand.class})
public final class EmbeddedProgram {
  private EmbeddedProgram() {}

  public static void main(String[] arguments) {
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(
        new CommandLine(new EmbeddedProgram())
            .setExecutionExceptionHandler((failure, command, parsed) -> report(failure))
            .execute(arguments));
  }

  private static int report(Exception failure) throws Exception {
    if (failure instanceof EmbeddedStartException notStarted) {
      System.err.println(notStarted.getMessage());
      return notStarted.exitCode();
    }
    throw failure;
  }
}
