package io.jiheng.budget.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "人员不足 | 补员 | 偏差原因：人员不足~改进措施：补员",
        "人员不足 | \"\" | 人员不足",
        "\"\" | 补员 | 改进措施：补员",
        "\"\" | \"\" | \"\"",
        "改进措施：无 | \"\" | '改进措施：无",
        "甲；改进措施：乙 | 偏差原因：丙 | 偏差原因：甲；'改进措施：乙~改进措施：'偏差原因：丙",
        "末尾； | 补员 | 偏差原因：末尾；~改进措施：补员"
      })
  void bothCanBeHadBackFromOneCell(String reason, String measure, String cell) {
    String written = cell.replace('~', '\n');

    assertThat(new ReasonText(reason, measure).written()).isEqualTo(written);
    assertThat(ReasonText.read(written)).isEqualTo(new ReasonText(reason, measure));
  }

  @Test
  void whatPeopleWriteInTheirOwnWayIsPartedToo() {
    assertThat(ReasonText.read("人员不足。改进措施:年底前补员")).isEqualTo(new ReasonText("人员不足", "年底前补员"));
    assertThat(ReasonText.read("—")).isEqualTo(new ReasonText("", ""));
  }
}
