package io.jiheng.budget.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.FileYears;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.FormPlaces;
import io.jiheng.budget.forms.table.cell.YearMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of which year a form is, of all that a file and its bringer say. */
class YearResolverTest {

  private static final Place PLACE = new Place("正文", 9);

  private List<String> codes;

  @BeforeEach
  void nothingTold() {
    codes = new ArrayList<>();
  }

  @Test
  void what_the_form_states_is_taken_without_a_word() {
    assertThat(settled(mention(2024, null, null), null)).contains(2024);
    assertThat(codes).isEmpty();
  }

  @Test
  void what_the_form_states_goes_before_the_parameter_and_a_difference_is_told() {
    assertThat(settled(mention(2024, null, null), 2023)).contains(2024);
    assertThat(codes).containsExactly("warning year-not-as-told");
  }

  @Test
  void a_name_of_another_year_and_a_code_of_a_later_one_deserve_a_look() {
    assertThat(settled(mention(2023, 2024, null), null)).contains(2023);
    assertThat(settled(mention(2023, null, 2024), null)).contains(2023);
    assertThat(codes).containsExactly("warning year-doubtful", "warning year-doubtful");
    codes.clear();
    assertThat(settled(mention(2024, null, 2021), null)).contains(2024);
    assertThat(codes).isEmpty();
  }

  @Test
  void of_two_that_are_written_none_is_taken_unless_a_person_says_which() {
    YearMention both = new YearMention(List.of(2023, 2024), none(), none(), none());

    assertThat(settled(both, null)).isEmpty();
    assertThat(settled(both, 2022)).isEmpty();
    assertThat(codes).containsExactly("error year-contradicted", "error year-contradicted");
    codes.clear();
    assertThat(settled(both, 2024)).contains(2024);
    assertThat(codes).containsExactly("warning year-chosen");
  }

  @Test
  void a_title_over_the_form_states_its_year_too() {
    List<Line> title = List.of(prose(1, "某某法院2024年部门预算"), prose(2, "一、项目"), prose(9, "甲"));

    assertThat(settled(YearMention.NONE, null, title)).contains(2024);
    assertThat(codes).isEmpty();
    assertThat(settled(mention(2023, null, null), null, title)).contains(2023);
    assertThat(codes).containsExactly("warning year-title-differs");
  }

  @Test
  void a_hint_is_an_inference_unless_the_file_writes_the_same() {
    assertThat(settled(mention(null, 2024, null), null)).contains(2024);
    assertThat(codes).containsExactly("warning year-inferred");
    codes.clear();
    assertThat(settled(mention(null, 2024, null), null, unitRow(2024))).contains(2024);
    assertThat(codes).isEmpty();
    assertThat(settled(mention(null, 2024, null), null, unitRow(2023))).isEmpty();
    assertThat(codes).containsExactly("error year-contradicted");
  }

  @Test
  void where_the_form_says_nothing_the_parameter_goes_before_the_rest_of_the_file() {
    assertThat(settled(YearMention.NONE, 2023, unitRow(2024))).contains(2023);
    assertThat(codes).containsExactly("warning year-told-against-file");
    codes.clear();
    assertThat(settled(YearMention.NONE, null, unitRow(2024))).contains(2024);
    assertThat(codes).containsExactly("warning year-inferred");
  }

  @Test
  void a_code_alone_is_an_inference_and_nothing_is_nothing() {
    assertThat(settled(mention(null, null, 2023), null)).contains(2023);
    assertThat(settled(YearMention.NONE, null)).isEmpty();
    assertThat(codes).containsExactly("warning year-inferred", "error year-missing");
  }

  private Optional<Integer> settled(YearMention mention, Integer told) {
    return settled(mention, told, List.of());
  }

  private Optional<Integer> settled(YearMention mention, Integer told, List<Line> lines) {
    ReadDocument document =
        new ReadDocument(
            List.of(), List.of(), List.of(), List.of(), FileYears.in(lines), List.of());
    List<Remark> remarks = new ArrayList<>();
    Optional<Integer> year =
        new YearResolver(Optional.ofNullable(told), document)
            .settle(FormPlaces.of(PLACE), mention, remarks);
    remarks.forEach(
        remark -> codes.add((remark.isError() ? "error " : "warning ") + remark.finding().code()));
    return year;
  }

  private static YearMention mention(Integer written, Integer named, Integer coded) {
    return new YearMention(
        Optional.ofNullable(written).stream().toList(),
        Optional.ofNullable(named),
        none(),
        Optional.ofNullable(coded));
  }

  private static List<Line> unitRow(int year) {
    return List.of(
        Line.row(new Place("第 1 个表格", 1), List.of("某某法院", "预算年度：" + year, "单位：万元")), prose(9, "甲"));
  }

  private static Line prose(int row, String text) {
    return Line.prose(new Place("正文", row), text);
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }
}
