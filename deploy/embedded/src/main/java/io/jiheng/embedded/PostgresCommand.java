package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "postgres",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    description = "运行 PostgreSQL。 Runs PostgreSQL.")
final class PostgresCommand implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "数据目录 / data directory")
  private Path data;

  @Option(names = "--port", defaultValue = "5432", description = "端口，0 为任意 / port, 0 for any")
  private int port;

  @Option(names = "--database", description = "须有的数据库 / database to create unless present")
  private List<String> databases = List.of();

  @Override
  public Integer call() {
    PostgresServer server = PostgresServer.start(data, port);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop postgres"));
    databases.forEach(server::createDatabase);
    System.out.println("READY postgres " + server.jdbcUrl("") + " pid=" + server.pid());
    ProcessHandle.of(server.pid()).ifPresent(process -> process.onExit().join());
    System.err.println("PostgreSQL 已停止。 PostgreSQL has stopped.");
    return 1;
  }
}
