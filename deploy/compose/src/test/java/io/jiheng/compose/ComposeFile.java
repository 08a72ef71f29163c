package io.jiheng.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A compose file (编排文件) with its anchors resolved.
 *
 * @param tree the whole document
 */
record ComposeFile(ObjectNode tree) {

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{(\\w+)(?::([-?])((?:[^{}]|\\$\\{[^}]*})*))?}");

  static ComposeFile read(Path file) throws IOException {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader reader = Files.newBufferedReader(file)) {
      Object document = new Yaml(new SafeConstructor(options)).load(reader);
      return new ComposeFile(new ObjectMapper().valueToTree(document));
    }
  }

  /** The services by name. */
  Map<String, ObjectNode> services() {
    var services = new TreeMap<String, ObjectNode>();
    tree.path("services")
        .properties()
        .forEach(entry -> services.put(entry.getKey(), (ObjectNode) entry.getValue()));
    return services;
  }

  /** Faults of each service, each after the name of its service. */
  Stream<String> ofEach(BiFunction<String, ObjectNode, Stream<String>> faults) {
    return services().entrySet().stream()
        .flatMap(
            service ->
                faults
                    .apply(service.getKey(), service.getValue())
                    .map(fault -> service.getKey() + ": " + fault));
  }

  /** The program of ours that a service runs, or an empty text where it is somebody else's. */
  static String program(JsonNode service) {
    Matcher ours =
        Pattern.compile(".*/(\\w+(?:-\\w+)*-service):[^/]*")
            .matcher(service.path("image").asText());
    return ours.matches() ? ours.group(1) : "";
  }

  /** The variables of the environment of a service with their values as they are written. */
  static Map<String, String> environment(JsonNode service) {
    var variables = new TreeMap<String, String>();
    service
        .path("environment")
        .properties()
        .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
    return variables;
  }

  /** The variables that stand in the file as {@code ${NAME:?…}}, {@code ${NAME:-…}} or alone. */
  Stream<Reference> references() {
    return texts(tree).flatMap(ComposeFile::references);
  }

  static Stream<Reference> references(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(found -> new Reference(found.group(1), found.group(2), found.group(3)));
  }

  /** A text as it is where no variable is set. */
  static String withDefaults(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement("-".equals(found.group(2)) ? found.group(3) : ""));
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isContainerNode()
        ? stream(node).flatMap(ComposeFile::texts)
        : Stream.of(node.asText());
  }

  /**
   * A variable that somebody has to give, or may.
   *
   * @param name of the variable
   * @param kind {@code ?} required, {@code -} with a default, null neither
   * @param rest the message or the default
   */
  record Reference(String name, String kind, String rest) {

    boolean isRequired() {
      return "?".equals(kind);
    }
  }
}
