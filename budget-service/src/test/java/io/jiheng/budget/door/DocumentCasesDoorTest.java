package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.newUnit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiheng.budget.forms.cases.CaseKind;
import io.jiheng.budget.forms.cases.DocumentCase;
import io.jiheng.budget.forms.cases.DocumentCases;
import io.jiheng.budget.forms.grid.GridText;
import io.jiheng.budget.forms.grid.WrittenFile;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as people really send them are read right, or what is not is said. */
@ThroughTheDoor
class DocumentCasesDoorTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  static Stream<Arguments> everyCaseInEveryKindOfFile() {
    return DocumentCases.all()
        .flatMap(one -> one.kinds().stream().map(kind -> Arguments.of(kind, one)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyCaseInEveryKindOfFile")
  void a_document_is_understood_or_its_findings_say_what_is_not(CaseKind kind, DocumentCase one)
      throws IOException {
    String unit = newUnit();
    one.project().ifPresent(sheet -> Desk.approved(Desk.sheet(sheet, unit)));
    WrittenFile file = kind.style().write(GridText.read(one.grid().replace("336001", unit)));

    String answer =
        Counter.preview(file.name(), file.content(), one.query())
            .statusCode(one.status())
            .extract()
            .asString()
            .replace(unit, "${unit}");

    Map<String, Object> preview = withAllFindings(answer);
    OpenFaults.assertNone(
        "case " + kind + " " + one,
        answer,
        one.expectations().stream().flatMap(expected -> expected.unmet(preview).stream()).toList());
  }

  private static Map<String, Object> withAllFindings(String answer) throws IOException {
    JsonNode preview = JSON.readTree(answer);
    Map<String, Object> members = JSON.convertValue(preview, new TypeReference<>() {});
    members.put(
        "found",
        preview.findValues("findings").stream()
            .flatMap(some -> StreamSupport.stream(some.spliterator(), false))
            .map(finding -> JSON.convertValue(finding, Map.class))
            .toList());
    return members;
  }
}
