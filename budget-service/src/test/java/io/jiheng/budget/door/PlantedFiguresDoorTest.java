package io.jiheng.budget.door;

import io.jiheng.budget.forms.grid.WrittenFile;
import io.jiheng.budget.forms.mutation.PlantedFigure;
import io.jiheng.budget.forms.mutation.Preview;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents themselves, each time with one figure changed. */
@ThroughTheDoor
class PlantedFiguresDoorTest {

  private static final long EACH = Long.getLong("plants", 25);

  @ParameterizedTest
  @CsvSource({"000-overall, 职责序号", "001-tribunal, 编码", "002-court, 分项绩效目标", "004-tianjin, 绩效目标表"})
  void a_figure_that_changes_in_a_document_changes_in_its_preview_or_is_reported(
      String document, String form) {
    String text = new String(Counter.file(document + ".txt"), StandardCharsets.UTF_8);
    List<String> lost = new ArrayList<>();
    for (long seed = 0; seed < EACH; seed++) {
      PlantedFigure planted = PlantedFigure.in(text, Pattern.compile(form), seed);
      WrittenFile file = planted.file();
      Response answer =
          Counter.preview(file.name(), file.content(), "year=2023").extract().response();
      if (!planted.isFound(new Preview(file, answer.statusCode(), answer.asString()))) {
        lost.add(planted.toString());
      }
    }
    OpenFaults.assertNone("planted " + document, "", lost);
  }
}
