package io.jiheng.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.grid.GridText;
import io.jiheng.budget.forms.grid.WritingStyle;
import io.jiheng.budget.forms.grid.WritingStyle.FileKind;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that is merged over a hidden column and another one is of neither for sure. */
class HiddenNamesTest {

  private static final String SHEET =
      """
      @hide-column 4
      @form
      （2023年度）项目绩效目标表
      | 项目名称 | 法庭修缮费 | < | < | < |
      | 预算数 | 12.5 | 单位：万元 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < |
      | 产出指标 | 数量指标 | 修缮法庭数 | 修缮的法庭 | ≥3处 |
      | 效益指标 | 社会效益指标 | 热线接通率 | 12368热线接通率 | < |
      """;

  @Test
  void figures_below_it_are_doubtful_unless_they_are_merged_like_it() {
    ReadSheet sheet = read("@sheet 表\n" + SHEET);

    assertThat(sheet.remarks())
        .filteredOn(remark -> remark.finding().code().equals("figure-doubtful"))
        .extracting(HiddenNamesTest::written)
        .containsExactly("≥3处");
    assertThat(sheet.indicators().get(1).indicator().description()).isEqualTo("12368热线接通率");
  }

  @Test
  void where_nothing_is_hidden_they_are_of_several_names() {
    List<Remark> remarks = read("@sheet 表\n" + SHEET.replace("@hide-column 4\n", "")).remarks();

    assertThat(remarks).extracting(HiddenNamesTest::written).contains("≥3处");
  }

  private static String written(Remark remark) {
    return remark.finding().facts().getOrDefault("written", "");
  }

  private static ReadSheet read(String form) {
    byte[] file = WritingStyle.of(FileKind.XLSX).write(GridText.read(form)).content();
    return DocumentForms.read(FileReading.read(file).lines()).projects().get(0);
  }
}
