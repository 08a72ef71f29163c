package io.jiheng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTest {

  private static final EventTypes TYPES = EventTypes.standard();

  static Collection<EventType> types() {
    return TYPES.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaIsOneOfDraft202012UnderItsOwnName(EventType type) throws IOException {
    assertThat(Judge.flawsOfSchema(type.schema())).isEmpty();
    assertThat(Judge.json(type.schema()).path("$id").asText())
        .isEqualTo(Judge.BASE + type.shortName() + ".schema.json");
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExampleIsAnEventOfTheType(EventType type) throws IOException {
    var example = Judge.json(type.example());

    assertThat(example.path("type").asText()).isEqualTo(type.type());
    assertThat(Judge.flawsOfEnvelope(example)).isEmpty();
    assertThat(Judge.flawsOfData(type, example.path("data"))).isEmpty();
    assertThat(Judge.flawsOfPublished(type, example.path("data"))).isEmpty();
    var subject = example.path("subject").asText();
    if (type.subject() == SubjectKind.CASE_NUMBER || CourtCode.read(subject).isEmpty()) {
      assertThat(CaseNumber.parse(subject)).hasToString(subject);
      assertThat(CaseNumber.parse(subject).family()).isNotEqualTo(CaseFamilies.OTHER);
    }
  }

  @Test
  void noTwoExamplesAreTheSameEvent() throws IOException {
    var ids = new ArrayList<String>();
    for (var type : TYPES.all()) {
      var example = Judge.json(type.example());
      ids.add(example.path("source").asText() + " " + example.path("id").asText());
    }

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void onlyPetitionsAndMattersMayBelongToNoCase() {
    assertThat(TYPES.all())
        .filteredOn(type -> type.subject() == SubjectKind.CASE_NUMBER_OR_COURT)
        .extracting(EventType::shortName)
        .containsExactlyInAnyOrder(
            "petition.assigned.v1",
            "petition.closed.v1",
            "petition.resolved.v1",
            "matter.delegated.v1",
            "matter.done.v1");
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
}
