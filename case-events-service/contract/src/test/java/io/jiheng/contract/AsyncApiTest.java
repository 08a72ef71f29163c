package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AsyncApiTest {

  private static final EventTypes TYPES = EventTypes.standard();

  private final JsonNode document;

  AsyncApiTest() throws IOException {
    document = new YAMLMapper().readTree(TYPES.asyncApi());
  }

  static Collection<EventType> types() {
    return TYPES.all();
  }

  @Test
  void everyTypeOfTheTableIsAMessageOfTheTopicAndNothingElseIs() {
    var names = TYPES.all().stream().map(EventType::shortName).toList();

    assertThat(document.at("/channels/caseEvents/address").asText()).isEqualTo("case-events");
    assertThat(document.at("/channels/caseEvents/messages").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(names);
    var described = new ArrayList<>(names);
    described.add("deadLetter");
    assertThat(document.at("/components/messages").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(described);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theMessageOfATypeIsItsEnvelopeWithItsData(EventType type) throws IOException {
    var name = type.shortName();
    var message = document.at("/components/messages").path(name);

    assertThat(document.at("/channels/caseEvents/messages").path(name).path("$ref").asText())
        .isEqualTo("#/components/messages/" + name);
    assertThat(message.path("name").asText()).isEqualTo(type.type());
    assertThat(message.path("title").asText())
        .isEqualTo(Judge.json(type.schema()).path("title").asText());
    assertThat(message.path("summary").asText()).containsPattern("\\p{IsHan}.* [a-z]");
    assertThat(message.at("/payload/schema/allOf/0/$ref").asText())
        .isEqualTo("./schemas/envelope.schema.json");
    var own = message.at("/payload/schema/allOf/1/properties");
    assertThat(own.at("/type/const").asText()).isEqualTo(type.type());
    assertThat(own.at("/data/$ref").asText()).isEqualTo("./schemas/" + name + ".schema.json");
  }

  @Test
  void theExamplesOfTheDocumentAreThoseOfTheTypes() throws IOException {
    var payloads =
        document.at("/components/messages").findValues("examples").stream()
            .flatMap(examples -> examples.findValues("payload").stream())
            .toList();

    assertThat(payloads).hasSizeGreaterThan(2);
    for (var payload : payloads) {
      var type = TYPES.find(payload.path("type").asText()).orElseThrow();
      assertThat(payload).isEqualTo(Judge.json(type.example()));
    }
  }

  @Test
  void aDeadLetterTellsInHeadersWhatIsWrongAndWhereItLay() {
    assertThat(document.at("/channels/deadLetters/address").asText())
        .isEqualTo("case-events-dead-letter");
    var headers = document.at("/components/messages/deadLetter/headers/properties");
    assertThat(headers.fieldNames())
        .toIterable()
        .containsExactly("jiheng-code", "jiheng-place", "jiheng-reason", "jiheng-origin");
    assertThat(headers)
        .allSatisfy(header -> assertThat(header.path("description").asText()).isNotBlank());
  }

  /** To those a plain {@code on} is a boolean, and a plain day a date. */
  @Test
  void readersOfYaml11TakeTheDocumentForTheSame() {
    Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(TYPES.asyncApi());

    assertThat(new ObjectMapper().<JsonNode>valueToTree(read)).isEqualTo(document);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(references())
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(Path.of(reference)).exists();
              }
            });
  }

  private List<String> references() {
    return document.findValuesAsText("$ref");
  }
}
