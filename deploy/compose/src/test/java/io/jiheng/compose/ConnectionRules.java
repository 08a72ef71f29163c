package io.jiheng.compose;

import static io.jiheng.compose.ComposeFile.environment;
import static io.jiheng.compose.ComposeFile.program;
import static io.jiheng.compose.ComposeFile.stream;
import static io.jiheng.compose.ComposeFile.withDefaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.kubernetes.Product;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one service says of another, and of the program in its image. */
final class ConnectionRules {

  /** A host with its port, in an address or alone. */
  private static final Pattern ADDRESS = Pattern.compile("(?:^|//|,)([a-z][a-z0-9-]*):\\d+");

  private ConnectionRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "is probed if it runs on, and is tried again if it runs to its end",
            file -> file.ofEach((name, service) -> unprobed(service)),
            file -> service(file).remove("healthcheck")),
        new Rule(
            "starts after what it needs is healthy, or done",
            file -> file.ofEach((name, service) -> early(file, service)),
            file ->
                service(file)
                    .withObject("depends_on")
                    .putObject("kafka")
                    .put("condition", "service_started")),
        new Rule(
            "asks hosts that are in its network",
            file -> file.ofEach((name, service) -> unreachable(file, service)),
            file -> service(file).putArray("networks").add("front")),
        new Rule(
            "sets what the program reads",
            file -> file.ofEach((name, service) -> unread(service)),
            file ->
                service(file)
                    .withObject("environment")
                    .put("JIHENG_DB_ULR", "jdbc:postgresql://db/x")),
        new Rule(
            "is published and probed where the program listens",
            file -> file.ofEach((name, service) -> elsewhere(service)),
            file -> service(file).putArray("ports").add("127.0.0.1:8082:8080")),
        new Rule(
            "lets PostgreSQL and Kafka into a network alone that nothing leaves",
            file -> leaking(file),
            file -> file.services().get("kafka").withArray("networks").add("front")));
  }

  private static ObjectNode service(ComposeFile file) {
    return file.services().get("indicator-service");
  }

  private static boolean runsOn(JsonNode service) {
    return service.path("restart").asText().equals("unless-stopped");
  }

  private static Stream<String> unprobed(JsonNode service) {
    boolean good =
        runsOn(service)
            ? service.at("/healthcheck/test").size() > 1
                && Stream.of("interval", "timeout", "retries", "start_period")
                    .allMatch(service.path("healthcheck")::has)
            : service.path("restart").asText().equals("on-failure") && !service.has("healthcheck");
    return good ? Stream.empty() : Stream.of("restart or healthcheck");
  }

  private static Stream<String> early(ComposeFile file, JsonNode service) {
    Map<String, ObjectNode> services = file.services();
    return service.path("depends_on").properties().stream()
        .filter(
            needed ->
                !services.containsKey(needed.getKey())
                    || !needed
                        .getValue()
                        .path("condition")
                        .asText()
                        .equals(
                            runsOn(services.get(needed.getKey()))
                                ? "service_healthy"
                                : "service_completed_successfully"))
        .map(needed -> "depends_on " + needed.getKey());
  }

  private static Stream<String> unreachable(ComposeFile file, JsonNode service) {
    Set<String> near =
        file.services().entrySet().stream()
            .filter(
                other -> networks(other.getValue()).stream().anyMatch(networks(service)::contains))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return environment(service).entrySet().stream()
        .flatMap(
            entry ->
                hosts(withDefaults(entry.getValue()))
                    .filter(host -> !host.equals("localhost") && !near.contains(host))
                    .map(host -> entry.getKey() + " names " + host));
  }

  private static Stream<String> hosts(String text) {
    return ADDRESS.matcher(text).results().map(found -> found.group(1));
  }

  private static Set<String> networks(JsonNode service) {
    return stream(service.path("networks"))
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> unread(JsonNode service) {
    String program = program(service);
    return program.isEmpty()
        ? Stream.empty()
        : environment(service).keySet().stream()
            .filter(variable -> !Product.reads(program, variable))
            .map(variable -> program + " does not read " + variable);
  }

  private static Stream<String> elsewhere(JsonNode service) {
    String program = program(service);
    if (program.isEmpty() || !runsOn(service)) {
      return Stream.empty();
    }
    int http = Product.port(program, "quarkus.http.port");
    int management = Product.port(program, "quarkus.management.port");
    Set<String> published =
        stream(service.path("ports"))
            .map(port -> port.asText().replaceFirst(".*:", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    boolean probed =
        stream(service.at("/healthcheck/test"))
            .anyMatch(part -> part.asText().equals(String.valueOf(management)));
    return published.equals(Set.of(String.valueOf(http), String.valueOf(management))) && probed
        ? Stream.empty()
        : Stream.of("is at " + http + " and " + management + ", not " + published);
  }

  private static Stream<String> leaking(ComposeFile file) {
    Stream<String> out =
        Stream.of("postgres", "kafka")
            .filter(name -> !networks(file.services().get(name)).equals(Set.of("data")));
    return file.tree().at("/networks/data/internal").asBoolean()
        ? out
        : Stream.concat(out, Stream.of("data is not internal"));
  }
}
