package io.jiheng.bench.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL, Kafka and the services of one run, in a directory that goes with it. */
public final class Stack implements AutoCloseable {

  private static final Duration SERVER_STARTS_WITHIN = Duration.ofMinutes(1);

  private final Installation installation;
  private final WorkDirectory directory;
  private final Tokens tokens = new Tokens();
  private final Peaks peaks = new Peaks();
  private final ChildProcess postgres;
  private final ChildProcess kafka;
  private final String jdbcPrefix;
  private final String bootstrapServers;
  private int started;

  private Stack(Installation installation, WorkDirectory directory) {
    this.installation = installation;
    this.directory = directory;
    postgres =
        ChildProcess.start(
            "postgres",
            installation.postgres(
                "postgres",
                "--data",
                directory.path("postgres"),
                "--port",
                "0",
                "--database",
                "indicators",
                "--database",
                "budget",
                "--database",
                "bench"),
            Map.of(),
            directory.log("postgres"));
    kafka =
        ChildProcess.start(
            "kafka",
            installation.kafka(
                Stream.concat(
                        Stream.of("kafka", "--data", directory.path("kafka"), "--port", "0"),
                        Topics.options().stream())
                    .toArray(String[]::new)),
            Map.of(),
            directory.log("kafka"));
    jdbcPrefix = postgres.awaitLine("READY", SERVER_STARTS_WITHIN).split(" ")[2];
    bootstrapServers = kafka.awaitLine("READY", SERVER_STARTS_WITHIN).split(" ")[2];
  }

  public static Stack start(Installation installation) {
    var directory = WorkDirectory.create();
    try {
      return new Stack(installation, directory);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Of a file or folder that is removed at the end of the run. */
  public Path newPath(String name) {
    return Path.of(directory.path(name));
  }

  /** Of a user who may do everything. */
  public String jdbcUrl(String database) {
    return jdbcPrefix + database + "?user=postgres&password=postgres";
  }

  public boolean has(Program program) {
    return installation.has(program);
  }

  /** Starts a service and waits until it is ready; whoever starts it closes it. */
  public Service start(Program program, Map<String, String> more) {
    int port = FreePort.next();
    int managementPort = FreePort.next();
    long now = System.nanoTime();
    var process =
        ChildProcess.start(
            program.title(),
            installation.command(program),
            new ServiceEnvironment(bootstrapServers, jdbcPrefix, tokens)
                .of(program, port, managementPort, more),
            directory.log(program.title() + "-" + ++started));
    peaks.watch(program, process);
    var service =
        new Service(process, port, managementPort, tokens.of("publisher", "viewer", "admin"));
    try {
      service.awaitReady(now);
      return service;
    } catch (RuntimeException e) {
      service.close();
      throw e;
    }
  }

  /** Another program of the benchmark itself, in a JVM of its own. */
  public ChildProcess startOwn(String name, List<String> options, String... arguments) {
    var words =
        Stream.concat(
            Stream.of("-cp", System.getProperty("java.class.path"), "io.jiheng.bench.BenchProgram"),
            Arrays.stream(arguments));
    return ChildProcess.start(
        name,
        Installation.java(options, words.toArray(String[]::new)),
        Map.of(),
        directory.log(name));
  }

  /** Keeps the logs when all else is removed, and says where. */
  public Path keepLogs() {
    return directory.keepLogs();
  }

  public Peaks peaks() {
    return peaks;
  }

  @Override
  public void close() {
    kafka.close();
    postgres.close();
    directory.close();
  }
}
