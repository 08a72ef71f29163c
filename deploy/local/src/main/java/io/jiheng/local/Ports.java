package io.jiheng.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The ports everything listens on (端口). */
final class Ports {
  private static final int CONNECT_MILLIS = 500;

  @Option(names = "--postgres-port", defaultValue = "15432", description = "default 15432")
  int postgres;

  @Option(names = "--kafka-port", defaultValue = "19092", description = "default 19092")
  int kafka;

  @Option(names = "--events-port", defaultValue = "8081", description = "default 8081")
  int events;

  @Option(names = "--indicators-port", defaultValue = "8082", description = "default 8082")
  int indicators;

  @Option(names = "--budget-port", defaultValue = "8083", description = "default 8083")
  int budget;

  @Option(names = "--login-port", defaultValue = "8084", description = "default 8084")
  int login;

  private record Wanted(int port, String by, String option) {
    String chinese() {
      return "端口 " + port + "（" + by + "）已被其他程序占用。请停止该程序，或用 " + option + " 指定其他端口。";
    }

    String english() {
      return "Port %d (%s) is taken by another program. Stop it, or choose another with %s."
          .formatted(port, by, option);
    }
  }

  /**
   * @throws StartRefused naming every port that is taken
   */
  void check() {
    List<Wanted> taken = wanted().stream().filter(wanted -> isTaken(wanted.port())).toList();
    if (!taken.isEmpty()) {
      throw new StartRefused(
          StartRefused.PORT_IN_USE,
          taken.stream().map(Wanted::chinese).collect(Collectors.joining(System.lineSeparator())),
          taken.stream().map(Wanted::english).collect(Collectors.joining(System.lineSeparator())));
    }
  }

  private List<Wanted> wanted() {
    return Stream.of(
            Stream.of(
                new Wanted(postgres, "PostgreSQL", "--postgres-port"),
                new Wanted(kafka, "Kafka", "--kafka-port"),
                new Wanted(login, "登录 login", "--login-port")),
            service(events, "case-events-service", "--events-port"),
            service(indicators, "indicator-service", "--indicators-port"),
            service(budget, "budget-service", "--budget-port"))
        .flatMap(wanted -> wanted)
        .toList();
  }

  private static Stream<Wanted> service(int port, String name, String option) {
    return Stream.of(
        new Wanted(port, name, option),
        new Wanted(Service.managementPort(port), name + " health", option));
  }

  /** Asks by both ways: some systems allow binding beside a server that listens everywhere. */
  private static boolean isTaken(int port) {
    return answers(port) || !canBeBound(port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), CONNECT_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private static boolean canBeBound(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
