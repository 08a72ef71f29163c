package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {

  private static final String BASE = "https://jiheng.io/schemas/";
  private static final EventTypes TYPES = EventTypes.standard();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemas(Map.of(BASE + "definitions.schema.json", TYPES.definitionsSchema()))
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  static Collection<EventType> types() {
    return TYPES.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaIsOneOfDraft202012UnderItsOwnName(EventType type) throws IOException {
    var meta =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(meta.validate(type.schema(), InputFormat.JSON)).isEmpty();
    assertThat(json(type.schema()).path("$id").asText())
        .isEqualTo(BASE + type.shortName() + ".schema.json");
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExampleIsAnEventOfTheType(EventType type) throws IOException {
    var example = json(type.example());

    assertThat(example.path("type").asText()).isEqualTo(type.type());
    assertThat(schema("envelope", TYPES.envelopeSchema()).validate(example)).isEmpty();
    assertThat(schema(type.shortName(), type.schema()).validate(example.path("data"))).isEmpty();
    var subject = example.path("subject").asText();
    if (type.subject() == SubjectKind.CASE_NUMBER || !CaseNumber.isCourtCode(subject)) {
      assertThat(CaseNumber.parse(subject)).hasToString(subject);
    }
  }

  @Test
  void everyFileOfTheContractBelongsToATypeOfTheTable() throws IOException {
    var names = TYPES.all().stream().map(EventType::shortName).collect(Collectors.toSet());

    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      assertThat(examples.map(path -> path.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(names);
    }
    try (Stream<Path> schemas = Files.list(Path.of("schemas"))) {
      assertThat(schemas.map(path -> path.getFileName().toString().replace(".schema.json", "")))
          .containsAll(names)
          .hasSize(names.size() + 2);
    }
  }

  @Test
  void theTopicsAreDescribed() {
    assertThat(TYPES.asyncApi()).contains("address: case-events\n", "case-events-dead-letter");
  }

  private static Schema schema(String name, String text) {
    return REGISTRY.getSchema(
        SchemaLocation.of(BASE + name + ".schema.json"), text, InputFormat.JSON);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
