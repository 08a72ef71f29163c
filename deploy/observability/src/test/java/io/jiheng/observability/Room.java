package io.jiheng.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this room. */
final class Room {

  static final Path RUNBOOKS = Path.of("runbooks.md");
  static final Path CONFIG = Path.of("prometheus/prometheus.yml");
  private static final Path RULES = Path.of("prometheus/rules");
  private static final Path TESTS = Path.of("prometheus/tests");
  private static final Path DASHBOARDS = Path.of("grafana");

  private Room() {}

  /** An alert, and the file it stands in. */
  record Alert(Path file, JsonNode rule) {

    String name() {
      return rule.path("alert").asText();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static List<Path> rules() {
    return files(RULES, ".yaml");
  }

  static List<Path> ruleTests() {
    return files(TESTS, ".yaml");
  }

  static List<Path> dashboards() {
    return files(DASHBOARDS, ".json");
  }

  static Stream<Alert> alerts() {
    return rules().stream()
        .flatMap(
            file ->
                Stream.of(yaml(file))
                    .flatMap(root -> elements(root.path("groups")))
                    .flatMap(group -> elements(group.path("rules")))
                    .map(rule -> new Alert(file, rule)));
  }

  static JsonNode yaml(Path file) {
    return read(new YAMLMapper(), file);
  }

  static JsonNode json(Path file) {
    return read(new ObjectMapper(), file);
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return array.valueStream();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  private static JsonNode read(ObjectMapper mapper, Path file) {
    try {
      return mapper.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (var found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(folder.toString(), unreadable);
    }
  }
}
