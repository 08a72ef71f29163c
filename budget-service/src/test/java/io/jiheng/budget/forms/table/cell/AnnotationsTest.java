package io.jiheng.budget.forms.table.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.budget.forms.line.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with what official forms write beside them. */
class AnnotationsTest {

  @ParameterizedTest
  @CsvSource({
    "产出指标（50分）, 产出指标, 50",
    "产出指标(50分), 产出指标, 50",
    "产出指标（５０分）, 产出指标, 50",
    "数量指标 （12.5分）, 数量指标, 12.5",
    "效益指标【30分】, 效益指标, 30",
    "效益指标（分值：30分）, 效益指标, 30",
    "效益指标（30%）, 效益指标, 30",
    "效益指标, 效益指标,",
    "效益指标（选填）, 效益指标（选填）,",
    "50分, 50分,"
  })
  void points_beside_the_name_of_a_level_are_no_part_of_it(
      String written, String name, BigDecimal points) {
    BranchName branch = BranchName.of(written);

    assertThat(branch.name()).isEqualTo(name);
    assertThat(branch.points()).isEqualTo(Optional.ofNullable(points));
  }

  @ParameterizedTest
  @CsvSource({
    "336001迁安市人民法院, 336001, 迁安市人民法院",
    "336001-迁安市人民法院, 336001, 迁安市人民法院",
    "336001—迁安市人民法院, 336001, 迁安市人民法院",
    "(336001)迁安市人民法院, 336001, 迁安市人民法院",
    "（336001）迁安市人民法院, 336001, 迁安市人民法院",
    "[336001] 迁安市人民法院, 336001, 迁安市人民法院",
    "迁安市人民法院（336001）, 336001, 迁安市人民法院",
    "迁安市人民法院, , 迁安市人民法院",
    "[301]某高级人民法院, , [301]某高级人民法院"
  })
  void the_code_of_a_unit_stands_on_either_side_of_its_name(
      String written, String code, String name) {
    assertThat(UnitMention.named(written))
        .isEqualTo(new UnitMention(Optional.ofNullable(code), Optional.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "13020023P000039100348-物业费, 13020023P000039100348, 物业费, 物业费",
    "(13020023P000039100348)物业费, 13020023P000039100348, 物业费, 物业费",
    "13020023P00003910033L 物业费, 13020023P00003910033L, 物业费, 物业费",
    "13020023P00003910033L物业费, 13020023P00003910033L, 物业费, 物业费",
    "2023012301 会议费, , 2023012301 会议费, 2023012301 会议费",
    "物业费（2023年）, , 物业费（2023年）, 物业费",
    "物业费(2023年度), , 物业费(2023年度), 物业费",
    "2023-2025年规划, , 2023-2025年规划, 2023-2025年规划",
    "办案（业务）经费, , 办案（业务）经费, 办案（业务）经费",
    "司法救助-2023中央, , 司法救助-2023中央, 司法救助-2023中央"
  })
  void code_and_year_of_a_project_are_told_from_its_name(
      String written, String code, String name, String bare) {
    ProjectName project = ProjectName.of(written);

    assertThat(project).isEqualTo(new ProjectName(Optional.ofNullable(code), name));
    assertThat(project.bare()).isEqualTo(bare);
  }

  @Test
  void points_of_a_level_are_held_against_its_rows() {
    assertThat(BranchPoints.remarks(List.of(row("产出指标（50分）", "20"), row("产出指标（50分）", "30"))))
        .isEmpty();
    assertThat(BranchPoints.remarks(List.of(row("产出指标（50分）", "20"), row("产出指标", "20"))))
        .extracting(
            remark -> remark.finding().code(), remark -> remark.finding().facts().get("sum"))
        .containsExactly(tuple("branch-points-differ", "40"));
    assertThat(BranchPoints.remarks(List.of(row("产出指标（50分）", null))))
        .extracting(remark -> remark.finding().code())
        .containsExactly("branch-points-without-rows");
    assertThat(BranchPoints.remarks(List.of(row("产出指标", "20"), row("效益指标", null)))).isEmpty();
  }

  private static BranchPoints.Row row(String level1, String points) {
    return new BranchPoints.Row(
        new Place("表", 1),
        level(level1),
        level("数量指标"),
        Optional.ofNullable(points).map(BigDecimal::new));
  }

  private static BranchPoints.Level level(String written) {
    return new BranchPoints.Level(written, Optional.empty());
  }
}
