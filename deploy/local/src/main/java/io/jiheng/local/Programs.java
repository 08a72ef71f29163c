package io.jiheng.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What the stack consists of, and with which settings each part is started. */
final class Programs {
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final String COUNTING_HOUSE = "indicator-service";
  private static final String TREASURY = "budget-service";
  private static final int SESSION_KEY_BYTES = 16;

  private final Path root;
  private final Home home;
  private final Ports ports;
  private final String bind;

  /** The services share the sessions of browsers, which know nothing of ports. */
  private final String sessionKey = sessionKey();

  Programs(Path root, Home home, Ports ports, String bind) {
    this.root = root;
    this.home = home;
    this.ports = ports;
    this.bind = bind;
  }

  Program postgres() {
    // The first start of a user unpacks PostgreSQL, entry by entry in memory.
    List<String> command = java("-Xmx192m", embedded());
    command.addAll(List.of("postgres", "--data", home.postgres().toString()));
    command.addAll(List.of("--port", String.valueOf(ports.postgres)));
    command.addAll(List.of("--database", "indicators", "--database", "budget"));
    return new Program("postgres", command, Map.of());
  }

  Program kafka() {
    List<String> command = java("-Xmx256m", embedded());
    command.addAll(List.of("kafka", "--data", home.kafka().toString()));
    command.addAll(List.of("--port", String.valueOf(ports.kafka)));
    command.addAll(List.of("--topic", "case-events:4", "--topic", "case-events-dead-letter:1"));
    command.addAll(List.of("--topic", "indicator-values:4:compact"));
    return new Program("kafka", command, Map.of());
  }

  Program service(Service service, String publicKey) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", bind);
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(service.port()));
    environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(service.managementPort()));
    environment.put("JIHENG_SWAGGER_UI", "true");
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    environment.put("JIHENG_OIDC_PUBLIC_KEY", publicKey);
    environment.put("JIHENG_OIDC_ISSUER", TokenMint.ISSUER);
    environment.put("JIHENG_OIDC_AUDIENCE", TokenMint.AUDIENCE);
    environment.put("JIHENG_TOKEN_LIFE", TokenMint.VALID.toString());
    environment.put("JIHENG_LOGIN", "true");
    environment.put("JIHENG_LOGIN_SERVER", LoginIssuer.address(ports.login));
    environment.put("JIHENG_LOGIN_SESSION_KEY", sessionKey);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
    // Who tries it out on one machine is not to be slowed down.
    for (String rate :
        List.of("READS_PER_SECOND", "READS_BURST", "WRITES_PER_SECOND", "WRITES_BURST")) {
      environment.put("JIHENG_RATE_" + rate, "1000000");
    }
    // The memory of many idle malloc arenas is the larger part of a small JVM's.
    environment.put("MALLOC_ARENA_MAX", "2");
    // What is free goes back to the system instead of waiting for the next large request.
    environment.put("MALLOC_TRIM_THRESHOLD_", "131072");
    environment.put("MALLOC_MMAP_THRESHOLD_", "131072");
    if (!service.database().isBlank()) {
      environment.put(
          "JIHENG_DB_URL",
          "jdbc:postgresql://localhost:" + ports.postgres + "/" + service.database());
      environment.put("JIHENG_DB_USER", "postgres");
      environment.put("JIHENG_DB_PASSWORD", "postgres");
    }
    if (service.name().equals(COUNTING_HOUSE)) {
      environment.put("JIHENG_CLOSE_SIGNING_KEY", home.closeKey().toString());
    }
    if (service.name().equals(TREASURY)) {
      environment.put("JIHENG_INDICATORS_URL", "http://localhost:" + ports.indicators);
    }
    Path jar = root.resolve(service.name()).resolve("target/quarkus-app/quarkus-run.jar");
    // Counting the sample in 96 MiB, every tenth second went into the collection of garbage.
    String heap = service.name().equals(COUNTING_HOUSE) ? "-Xmx160m" : "-Xmx96m";
    return new Program(service.name(), java(heap, jar), environment);
  }

  /** The sample program with one of its commands, told where the services are. */
  Program sample(String name, String... arguments) {
    List<String> command =
        java("-Xmx256m", root.resolve("deploy/sample/target/jiheng-sample-" + VERSION + ".jar"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--token-file", home.tokens().toString()));
    command.addAll(List.of("--events-url", "http://localhost:" + ports.events));
    command.addAll(List.of("--indicators-url", "http://localhost:" + ports.indicators));
    command.addAll(List.of("--budget-url", "http://localhost:" + ports.budget));
    return new Program(name, command, Map.of());
  }

  String bootstrapServers() {
    return "localhost:" + ports.kafka;
  }

  private static String sessionKey() {
    byte[] random = new byte[SESSION_KEY_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private Path embedded() {
    return root.resolve("deploy/embedded/target/jiheng-embedded-" + VERSION + "-program.jar");
  }

  private static List<String> java(String heap, Path jar) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            heap,
            "-XX:+UseSerialGC",
            // Loading the sample is over before the second compiler has paid, which took a quarter
            // of all processor time.
            "-XX:TieredStopAtLevel=1",
            // A program without memory does nothing right any more: it is to end, and be seen to.
            "-XX:+ExitOnOutOfMemoryError",
            // Otherwise every thread keeps a copy of the largest record or answer it ever sent.
            "-Djdk.nio.maxCachedBufferSize=65536",
            // The compiler's working memory goes back; a JVM too old for the option passes it over.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=5000",
            "-jar",
            jar.toString()));
  }
}
