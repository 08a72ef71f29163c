package io.jiheng.bench.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The product as it is deployed, each program on a port that it keeps, with a proxy before broker
 * and database, so that each of them can be struck and come back 可打击的整套.
 */
public final class BreakableStack implements AutoCloseable {

  private static final Duration SERVER_STARTS_WITHIN = Duration.ofMinutes(2);
  private static final String READY = "READY";

  private final Installation installation;
  private final WorkDirectory directory = WorkDirectory.create();
  private final Tokens tokens = new Tokens();
  private final Map<Place, Component> components = new EnumMap<>(Place.class);
  private final Map<Place, TcpProxy> links = new EnumMap<>(Place.class);
  private final Map<Place, SmallDisk> disks = new EnumMap<>(Place.class);
  private final Map<Place, Integer> ports = new EnumMap<>(Place.class);
  private final Map<Place, Integer> managementPorts = new EnumMap<>(Place.class);
  private final AtomicInteger starts = new AtomicInteger();

  private BreakableStack(Installation installation) {
    this.installation = installation;
    for (var place : Place.values()) {
      ports.put(place, FreePort.next());
      if (place.program().isPresent()) {
        managementPorts.put(place, FreePort.next());
      } else {
        links.put(place, TcpProxy.to(ports.get(place)));
        SmallDisk.mount(Path.of(directory.path(place.title())))
            .ifPresent(disk -> disks.put(place, disk));
      }
    }
    components.put(
        Place.POSTGRES,
        new Component(Place.POSTGRES.title(), this::startPostgres, BreakableStack::postmaster));
    components.put(
        Place.KAFKA, new Component(Place.KAFKA.title(), this::startKafka, ChildProcess::handle));
    for (var place : Place.services()) {
      components.put(
          place, new Component(place.title(), () -> startService(place), ChildProcess::handle));
    }
  }

  /** Starts all of it; the services need not be ready yet. */
  public static BreakableStack start(Installation installation) {
    var stack = new BreakableStack(installation);
    try {
      List.of(Place.values()).forEach(place -> stack.component(place).start());
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  public Component component(Place place) {
    return components.get(place);
  }

  /** Ends the connections to broker or database, and takes none until it is mended. */
  public void cut(Place place) {
    links.get(place).cut();
  }

  /** Keeps whatever goes to broker or database and back for so long. */
  public void slow(Place place, Duration delay) {
    links.get(place).slow(delay);
  }

  public void mend(Place place) {
    links.get(place).mend();
  }

  /** The disk of broker or database, where it can be filled. */
  public Optional<SmallDisk> disk(Place place) {
    return Optional.ofNullable(disks.get(place));
  }

  /** Whether broker and database have disks that can be filled. */
  public boolean hasDisks() {
    return disks.size() == links.size();
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
    return jdbcPrefix(ports.get(Place.POSTGRES)) + database + "?user=postgres&password=postgres";
  }

  /** Keeps the logs when all else is removed, and says where. */
  public Path keepLogs() {
    return directory.keepLogs();
  }

  @Override
  public void close() {
    var backwards = new ArrayList<>(List.of(Place.values()));
    Collections.reverse(backwards);
    backwards.forEach(place -> component(place).close());
    links.values().forEach(TcpProxy::close);
    disks.values().forEach(SmallDisk::close);
    directory.close();
  }

  private ChildProcess startPostgres() {
    var databases =
        Stream.of("indicators", "budget").flatMap(name -> Stream.of("--database", name));
    var words =
        Stream.concat(
            Stream.of(
                "postgres",
                "--data",
                directory.path(Place.POSTGRES.title()) + "/data",
                "--port",
                ports.get(Place.POSTGRES).toString()),
            databases);
    return ready(
        ChildProcess.start(
            Place.POSTGRES.title(),
            installation.postgres(words.toArray(String[]::new)),
            Map.of(),
            log(Place.POSTGRES)));
  }

  private ChildProcess startKafka() {
    var words =
        Stream.concat(
            Stream.of(
                "kafka",
                "--data",
                directory.path(Place.KAFKA.title()) + "/data",
                "--port",
                ports.get(Place.KAFKA).toString(),
                "--advertised-port",
                Integer.toString(links.get(Place.KAFKA).port())),
            Topics.options().stream());
    return ready(
        ChildProcess.start(
            Place.KAFKA.title(),
            installation.kafka(words.toArray(String[]::new)),
            Map.of(),
            log(Place.KAFKA)));
  }

  private ChildProcess startService(Place place) {
    var program = place.program().orElseThrow();
    var environment =
        new ServiceEnvironment(
                "localhost:" + links.get(Place.KAFKA).port(),
                jdbcPrefix(links.get(Place.POSTGRES).port()),
                tokens)
            .of(program, ports.get(place), managementPorts.get(place), Map.of());
    return ChildProcess.start(
        place.title(), installation.command(program), environment, log(place));
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

  private Path log(Place place) {
    return directory.log(starts.incrementAndGet() + "-" + place.title());
  }
}
