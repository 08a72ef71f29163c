package io.jiheng.budget.forms.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which years texts state, and which they only speak of. */
class YearTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年度整体绩效目标表",
        "项目支出绩效目标表（2024年）",
        "（2024年）",
        "（2024年度）",
        "项目绩效目标表（2024）",
        "某某法院2024年部门预算",
        "某某法院２０２４年度项目支出绩效自评表",
        "二〇二四年度部门预算",
        "预算年度：2024",
        "328001某某法院 预算年度: 2024 单位：万元",
        "年度：2024年度",
        "冀财预〔2023〕88号 2024年度项目绩效目标表",
        "2024年度绩效目标表（填报日期：2023年11月5日）",
        "项目支出绩效监控表（2024年度，监控时点：2024年6月30日）"
      })
  void headings_state_their_year(String heading) {
    assertThat(YearText.titled(heading)).containsExactly(2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1、提前下达2024年转移支付绩效目标表",
        "结转2024年项目资金绩效目标表",
        "〔2024〕88号办案经费绩效目标表",
        "(2024)88号办案经费绩效目标表",
        "［2024］第88号",
        "（2024）冀0283民初88号",
        "2024年第88号文",
        "2024-2026年项目绩效目标表",
        "2024年至2026年项目绩效目标表",
        "填报日期：2024年1月5日",
        "上年度：2024",
        "13020024P00000000001绩效目标表"
      })
  void other_years_are_no_statements(String heading) {
    assertThat(YearText.titled(heading)).isEmpty();
  }

  @Test
  void a_heading_may_contradict_itself() {
    assertThat(YearText.titled("2023年度项目绩效目标表 预算年度：2024")).containsExactly(2024, 2023);
  }

  @ParameterizedTest
  @CsvSource({
    "〔2023〕88号提前下达2024年转移支付资金, 2024",
    "[2023]88号提前下达2024年转移支付资金, 2024",
    "(2023)88号提前下达2024年转移支付资金, 2024",
    "冀财政法［2023］第88号2024年办案经费, 2024",
    "2023年提前下达2024年转移支付, 2024",
    "司法救助-2023中央, 2023",
    "2024年装备经费, 2024",
    "〔2023〕88号办案经费,",
    "2023年结转办案经费,",
    "2022—2024年审判楼维修,",
    "审判楼维修（2022年6月立项）,",
    "差旅费,"
  })
  void names_hint_at_one_year_or_at_none(String name, Integer year) {
    assertThat(YearText.named(name)).isEqualTo(Optional.ofNullable(year));
  }

  @Test
  void codes_tell_when_a_project_was_set_up() {
    assertThat(YearText.ofCode("13020023P00003910033L")).contains(2023);
    assertThat(YearText.ofCode("13082824P00000000001")).contains(2024);
    assertThat(YearText.ofCode("144001001")).isEmpty();
    assertThat(YearText.ofCode("")).isEmpty();
  }

  @Test
  void years_stand_beside_their_names_in_cells() {
    assertThat(YearText.isLabel("预算年度：")).isTrue();
    assertThat(YearText.isLabel("年度")).isTrue();
    assertThat(YearText.isLabel("年度目标")).isFalse();
    assertThat(YearText.ofValue("2024 年")).contains(2024);
    assertThat(YearText.ofValue("2024年1月")).isEmpty();
    assertThat(YearText.statement("预算年度：2024年")).contains(2024);
    assertThat(YearText.statement("预算年度：2024年编制")).isEmpty();
  }

  /** Whatever stands around it, a document number changes nothing. */
  @Test
  void document_numbers_are_never_the_year_of_the_money() {
    Random lot = new Random(11);
    List<String> numbers =
        List.of(
            "〔%d〕%d号", "[%d]%d号", "［%d］%d号", "(%d)%d号", "（%d）第%d号", "【%d】%d号", "%d年第%d号", "%d-%d号");
    List<String> texts =
        List.of("%s2031年度项目绩效目标表", "2031年度%s项目绩效目标表", "项目绩效目标表（2031年）%s", "%s 预算年度：2031");
    for (int round = 0; round < 2_000; round++) {
      String number =
          numbers
              .get(lot.nextInt(numbers.size()))
              .formatted(2015 + lot.nextInt(15), 1 + lot.nextInt(999));
      String text = texts.get(lot.nextInt(texts.size())).formatted("冀财预" + number);

      assertThat(YearText.titled(text)).as(text).containsExactly(2031);
      assertThat(YearText.named(number + "办案经费")).as(number).isEmpty();
      assertThat(YearText.named(number + "提前下达2031年办案经费")).as(number).contains(2031);
    }
  }
}
