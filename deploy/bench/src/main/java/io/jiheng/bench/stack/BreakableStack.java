package io.jiheng.bench.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The product as it is deployed, each program on a port that it keeps, with a proxy before each
 * broker and the database, so that each of them can be struck and come back 可打击的整套.
 */
public final class BreakableStack implements AutoCloseable {

  private static final Duration SERVER_STARTS_WITHIN = Duration.ofMinutes(2);
  private static final String READY = "READY";

  private final Installation installation;
  private final WorkDirectory directory = WorkDirectory.create();
  private final Tokens tokens = new Tokens();
  private final BreakableServer postgres;
  private final List<BreakableServer> brokers;
  private final List<Integer> controllers;
  private final Map<Place, Component> services = new EnumMap<>(Place.class);
  private final Map<Place, Integer> ports = new EnumMap<>(Place.class);
  private final Map<Place, Integer> managementPorts = new EnumMap<>(Place.class);
  private final AtomicInteger starts = new AtomicInteger();

  private BreakableStack(Installation installation, int brokers) {
    this.installation = installation;
    postgres = server(Place.POSTGRES.title(), this::startPostgres, BreakableStack::postmaster);
    controllers = IntStream.range(0, brokers).mapToObj(node -> FreePort.next()).toList();
    this.brokers = IntStream.rangeClosed(1, brokers).mapToObj(this::broker).toList();
    for (var place : Place.services()) {
      ports.put(place, FreePort.next());
      managementPorts.put(place, FreePort.next());
      services.put(
          place, new Component(place.title(), () -> startService(place), ChildProcess::handle));
    }
  }

  /**
   * Starts all of it; the services need not be ready yet.
   *
   * @param brokers how many make up the Kafka cluster
   */
  public static BreakableStack start(Installation installation, int brokers) {
    var stack = new BreakableStack(installation, brokers);
    try {
      stack.postgres.component().start();
      together(stack.brokers);
      Place.services().forEach(place -> stack.service(place).start());
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** A program of the product. */
  public Component service(Place place) {
    return services.get(place);
  }

  /** The database, or one of the brokers: another one each turn. */
  public BreakableServer server(Place place, int turn) {
    return place == Place.POSTGRES ? postgres : brokers.get(turn % brokers.size());
  }

  /** Whether brokers and database have disks that can be filled. */
  public boolean hasDisks() {
    return servers().allMatch(server -> server.disk().isPresent());
  }

  /** Where a service is asked. */
  public String address(Place service) {
    return "http://localhost:" + ports.get(service);
  }

  /** Where its health is asked for. */
  public String managementAddress(Place service) {
    return "http://localhost:" + managementPorts.get(service);
  }

  /** A token of every court and source. */
  public String token(String name, String... roles) {
    return tokens.named(name, roles);
  }

  /** Of a user who may do everything, past the proxy. */
  public String jdbcUrl(String database) {
    return jdbcPrefix(postgres.port()) + database + "?user=postgres&password=postgres";
  }

  /** Writes down beside the logs what each thread of services, brokers and proxies does. */
  public void writeThreads() {
    JavaOrders.writeThreads(ProcessHandle.current().pid(), log("proxies-threads"));
    Stream.concat(services.values().stream(), brokers.stream().map(BreakableServer::component))
        .forEach(one -> one.writeThreads(log(one.name() + "-threads")));
  }

  /** Keeps the logs when all else is removed, and says where. */
  public Path keepLogs() {
    return directory.keepLogs();
  }

  @Override
  public void close() {
    services.values().forEach(Component::close);
    brokers.forEach(BreakableServer::close);
    postgres.close();
    directory.close();
  }

  private Stream<BreakableServer> servers() {
    return Stream.concat(Stream.of(postgres), brokers.stream());
  }

  private BreakableServer server(
      String name,
      Function<BreakableServer, ChildProcess> starter,
      Function<ChildProcess, ProcessHandle> process) {
    return new BreakableServer(name, Path.of(directory.path(name)), starter, process);
  }

  private BreakableServer broker(int node) {
    var name = Place.KAFKA.title() + (controllers.size() == 1 ? "" : "-" + node);
    return server(name, own -> startKafka(own, node), ChildProcess::handle);
  }

  private ChildProcess startPostgres(BreakableServer own) {
    var databases =
        Stream.of("indicators", "budget").flatMap(name -> Stream.of("--database", name));
    var words =
        Stream.concat(
            Stream.of("postgres", "--data", own.data(), "--port", Integer.toString(own.port())),
            databases);
    return ready(run(own, installation.postgres(words.toArray(String[]::new))));
  }

  private ChildProcess startKafka(BreakableServer own, int node) {
    var words =
        new ArrayList<>(
            List.of(
                "kafka",
                "--data",
                own.data(),
                "--port",
                Integer.toString(own.port()),
                "--advertised-port",
                Integer.toString(own.linkPort())));
    boolean isCluster = controllers.size() > 1;
    if (isCluster) {
      var all = controllers.stream().map(String::valueOf).collect(Collectors.joining(","));
      words.addAll(List.of("--node", Integer.toString(node), "--controllers", all));
    }
    if (node == controllers.size()) {
      words.addAll(Topics.options());
    }
    return ready(run(own, installation.kafka(words.toArray(String[]::new))));
  }

  private ChildProcess startService(Place place) {
    var program = place.program().orElseThrow();
    var bootstrap =
        brokers.stream()
            .map(broker -> "localhost:" + broker.linkPort())
            .collect(Collectors.joining(","));
    var environment =
        new ServiceEnvironment(bootstrap, jdbcPrefix(postgres.linkPort()), tokens)
            .of(program, ports.get(place), managementPorts.get(place), Map.of());
    return ChildProcess.start(
        place.title(), installation.command(program), environment, log(place.title()));
  }

  /** Brokers of a cluster are ready when most of them are there, and topics when all are. */
  private static void together(List<BreakableServer> brokers) {
    var starting =
        brokers.stream()
            .map(broker -> CompletableFuture.runAsync(broker.component()::start))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(starting).join();
  }

  private ChildProcess run(BreakableServer own, List<String> command) {
    return ChildProcess.start(own.name(), command, Map.of(), log(own.name()));
  }

  private static ChildProcess ready(ChildProcess server) {
    try {
      server.awaitLine(READY, SERVER_STARTS_WITHIN);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The program that was started only looks after it. */
  private static ProcessHandle postmaster(ChildProcess server) {
    var line = server.awaitLine(READY, SERVER_STARTS_WITHIN);
    var pid = Long.parseLong(line.substring(line.indexOf("pid=") + "pid=".length()).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static String jdbcPrefix(int port) {
    return "jdbc:postgresql://localhost:" + port + "/";
  }

  private Path log(String name) {
    return directory.log(starts.incrementAndGet() + "-" + name);
  }
}
