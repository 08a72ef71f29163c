package io.jiheng.indicators.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of the contract, held against what is made of them here. */
class FileEventTypesTest {

  private static final Path NAMES_ON_PAGES =
      Path.of("../deploy/pages/src/main/web/case/event-names.ts");

  /** Fields that may be said again, and are believed as they were said at the beginning. */
  private static final Map<String, Set<String>> SAID_BEFORE =
      Map.of(
          "petition.closed.v1", Set.of("level", "dueOn"),
          "petition.resolved.v1", Set.of("level", "dueOn"),
          "matter.done.v1", Set.of("kind", "dueOn"));

  static Collection<EventType> types() {
    return EventTypes.standard().all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_field_of_a_schema_reaches_the_fold_and_no_other_is_waited_for(EventType type)
      throws JsonProcessingException {
    var kind = FileEventTypes.of(type.type()).orElseThrow();
    var components =
        Stream.of(kind.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    components.addAll(SAID_BEFORE.getOrDefault(type.shortName(), Set.of()));

    assertThat(components).isEqualTo(fields(type));
  }

  @Test
  void every_type_has_a_name_on_the_pages() throws IOException {
    var names = Files.readString(NAMES_ON_PAGES);

    assertThat(types())
        .allSatisfy(
            type ->
                assertThat(names)
                    .contains("'" + type.shortName().replaceFirst("[.]v1$", "") + "': ["));
  }

  private static Set<String> fields(EventType type) throws JsonProcessingException {
    var properties = EventJson.MAPPER.readTree(type.schema()).path("properties");
    var names = new TreeSet<String>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
