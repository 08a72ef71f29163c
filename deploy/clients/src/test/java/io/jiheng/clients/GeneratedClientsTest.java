package io.jiheng.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds generated Java clients against the descriptions that they are generated from. That they
 * compile is held by the build of this module; that they talk to the services, by {@link Tour}.
 */
class GeneratedClientsTest {

  private static final String JSON = "application/json";

  private record Operation(String id, JsonNode answer) {}

  @ParameterizedTest
  @CsvSource({
    "events, case-events-service",
    "indicators, indicator-service",
    "budget, budget-service"
  })
  void a_client_has_a_method_for_every_operation_and_reads_its_answer_whole(
      String client, String service) throws IOException {
    var methods = methods(client);
    var json =
        switch (client) {
          case "events" -> io.jiheng.clients.events.ApiClient.createDefaultObjectMapper();
          case "indicators" -> io.jiheng.clients.indicators.ApiClient.createDefaultObjectMapper();
          default -> io.jiheng.clients.budget.ApiClient.createDefaultObjectMapper();
        };
    List<String> faults = new ArrayList<>();
    for (var operation : operations(service)) {
      var method = methods.stream().filter(m -> m.getName().equals(operation.id())).findFirst();
      if (method.isEmpty()) {
        faults.add(operation.id() + " has no method");
      } else if (!operation.answer().isMissingNode()) {
        faults.addAll(faults(operation, method.get().getGenericReturnType(), json));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Operation operation, Type type, ObjectMapper json)
      throws IOException {
    if (type == File.class || type == void.class) {
      return List.of(operation.id() + " has an answer in JSON, its method gives " + type);
    }
    var read = json.readValue(operation.answer().toString(), json.constructType(type));
    var written = json.valueToTree(read);
    return Differences.between(operation.id(), operation.answer(), written);
  }

  private static List<Operation> operations(String service) throws IOException {
    var api =
        new YAMLMapper()
            .readTree(Path.of("../..", service, "src/main/openapi/openapi.yaml").toFile());
    List<Operation> found = new ArrayList<>();
    for (var path : api.path("paths")) {
      for (var operation : path) {
        if (operation.has("operationId")) {
          found.add(new Operation(operation.get("operationId").asText(), answer(operation)));
        }
      }
    }
    return found;
  }

  /** The example of the first good answer, which is the one that generators take. */
  private static JsonNode answer(JsonNode operation) {
    var status =
        operation.path("responses").properties().stream()
            .map(java.util.Map.Entry::getKey)
            .filter(code -> code.startsWith("2"))
            .sorted()
            .findFirst()
            .orElse("");
    var body = operation.path("responses").path(status).path("content").path(JSON);
    return body.has("example") ? body.get("example") : body.path("examples").path(0).path("value");
  }

  private static List<Method> methods(String client) throws IOException {
    var sources = Path.of("target/java", client, "src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> sources.relativize(file).toString())
          .filter(name -> name.endsWith("Api.java"))
          .map(name -> name.replace(File.separatorChar, '.').replaceAll("\\.java$", ""))
          .flatMap(name -> Arrays.stream(load(name).getMethods()))
          .collect(Collectors.toList());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
