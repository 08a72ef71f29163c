package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.grid.GridText;
import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.grid.WritingStyle.Habit;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.sheet.check.SheetPointer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places that findings of filled forms are given are those of the cells that they speak of. */
class FilledPlacesTest {

  static List<WritingStyle> styles() {
    return List.of(
        WritingStyle.of(FileKind.XLSX),
        WritingStyle.of(FileKind.XLSX, Habit.SPARSE),
        WritingStyle.of(FileKind.DOCX),
        WritingStyle.of(FileKind.CSV),
        WritingStyle.of(FileKind.TEXT));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void of_a_self_evaluation_money_points_and_scores_are_found(WritingStyle style) {
    Written written = new Written(FormGrids.MINISTRY, style);
    ReadSelfEvaluation form = written.read().selfEvaluations().get(0);

    written.says(form.head().places(), SheetPointer.NAME, "人民陪审员经费");
    written.says(form.head().places(), SheetPointer.UNIT, "336001迁安市人民法院");
    written.says(form.head().places(), FilledPointer.DEPARTMENT, "某市中级人民法院");
    written.says(form.head().places(), FilledPointer.WHY, "尾款跨年支付");
    written.says(form.head().places(), FilledPointer.EXPECTED, "陪审补助按时发放");
    written.says(form.head().places(), FilledPointer.ACHIEVED, "全部按月发放");
    written.says(form.head().places(), FilledPointer.EXECUTION_POINTS, "10.5");
    written.says(form.head().places(), FilledPointer.EXECUTION_SCORE, "9.62");
    written.says(form.head().places(), FilledPointer.TOTAL, "95.12");
    written.says(form.funds().get(0).places(), FilledPointer.INITIAL, "10.11");
    written.says(form.funds().get(0).places(), FilledPointer.BUDGET, "10.22");
    written.says(form.funds().get(1).places(), FilledPointer.PAID, "7.83");
    written.says(form.funds().get(1).places(), FilledPointer.RATE, "95.3%");
    written.says(form.rows().get(1).places(), FilledPointer.LEVEL2, "成本指标");
    written.says(form.rows().get(1).places(), FilledPointer.LEVEL3, "陪审补助额");
    written.says(form.rows().get(1).places(), FilledPointer.TARGET, "10.61万元");
    written.says(form.rows().get(1).places(), FilledPointer.ACTUAL, "9.81万元");
    written.says(form.rows().get(2).places(), FilledPointer.POINTS, "11");
    written.says(form.rows().get(2).places(), FilledPointer.SCORE, "8.25");
    written.says(form.rows().get(2).places(), FilledPointer.REASON, "样本不足");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void of_the_self_evaluation_of_hebei_too(WritingStyle style) {
    Written written = new Written(FormGrids.HEBEI_EVALUATION, style);
    ReadSelfEvaluation form = written.read().selfEvaluations().get(0);

    written.says(form.head().places(), FilledPointer.EXPECTED, "大楼每日可用");
    written.says(form.head().places(), FilledPointer.ATTAINED, "98.7");
    written.says(form.funds().get(0).places(), FilledPointer.PAID, "19.33");
    written.says(form.rows().get(1).places(), FilledPointer.POINTS, "12.25");
    written.says(form.rows().get(1).places(), FilledPointer.TARGET, "90.3");
    written.says(form.rows().get(1).places(), FilledPointer.ACTUAL, "97.6%");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void of_a_monitoring_what_was_paid_and_reached_is_found(WritingStyle style) {
    Written written = new Written(FormGrids.MONITORING, style);
    ReadMonitoring form = written.read().monitorings().get(0);

    written.says(form.head().places(), SheetPointer.CODE, "13020023P00000991");
    written.says(form.head().places(), FilledPointer.EXPECTED, "办案保障到位");
    written.says(form.head().places(), FilledPointer.WHY, "采购推迟");
    written.says(form.funds().get(0).places(), FilledPointer.PAID, "15.33");
    written.says(form.funds().get(0).places(), FilledPointer.FORECAST, "29.94");
    written.says(form.rows().get(1).places(), FilledPointer.ACTUAL, "91.2%");
    written.says(form.rows().get(1).places(), FilledPointer.EXPECTED, "91.9%");
    written.says(form.rows().get(1).places(), FilledPointer.MEASURE, "继续走访");
  }

  /** A form as it is written in a file. */
  private record Written(List<Line> lines) {

    Written(FormGrids form, WritingStyle style) {
      this(FileReading.read(style.write(GridText.read(form.grid().notation())).content()).lines());
    }

    ReadDocument read() {
      return DocumentForms.read(lines);
    }

    void says(FormPlaces places, String pointer, String text) {
      CellPlace place = places.at(pointer);
      assertThat(place.column()).as("%s", pointer).isPresent();
      assertThat(lines)
          .filteredOn(line -> line.place().equals(place.line()))
          .extracting(line -> line.at(place.column().getAsInt()))
          .as("%s", pointer)
          .containsExactly(text);
    }
  }
}
