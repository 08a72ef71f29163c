package io.jiheng.budget.forms.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算数",
        "预算金额",
        "年度资金总额：",
        "资金总额",
        "年度预算",
        "项目资金总额（万元）",
        "项目资金总额（万元）：",
        "全年预算数",
        "预算  数",
        "1.预算数",
        "年度资金总额(元)",
        "本年预算数",
        "项目预算金额"
      })
  void names_of_the_whole_are_known(String text) {
    assertThat(MoneyName.of(text)).contains(MoneyName.TOTAL);
  }

  @ParameterizedTest
  @CsvSource({
    "财政资金, FISCAL",
    "其中：财政    资金, FISCAL",
    "财政拨款, FISCAL",
    "财政拨款数, FISCAL",
    "其中：财政拨款（万元）, FISCAL",
    "本年财政拨款, FISCAL_OF_YEAR",
    "其中：当年财政拨款, FISCAL_OF_YEAR",
    "一般公共预算拨款, FISCAL_OF_FUND",
    "一般公共预算, FISCAL_OF_FUND",
    "政府性基金预算拨款, FISCAL_OF_FUND",
    "其中：中央财政资金, FISCAL_OF_LEVEL",
    "省级财政资金, FISCAL_OF_LEVEL",
    "（1）市级资金, FISCAL_OF_LEVEL",
    "中央转移支付, FISCAL_OF_LEVEL",
    "上年结转, CARRIED",
    "上年结转资金, CARRIED",
    "结转资金, CARRIED",
    "结转结余, CARRIED",
    "上年结转和结余, CARRIED",
    "财政拨款结转, CARRIED",
    "其他资金, OTHER",
    "其它资金, OTHER",
    "其他, OTHER",
    "单位资金, OTHER",
    "自有资金, OTHER",
    "事业收入, OTHER",
    "上级补助收入, OTHER",
    "财政专户管理资金, OTHER"
  })
  void names_of_sources_are_known(String text, MoneyName name) {
    assertThat(MoneyName.of(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "资金用途",
        "预算规模及资金用途",
        "项目资金",
        "预算单位",
        "预算执行率",
        "执行率分值（10）",
        "年末结转",
        "结转下年",
        "中期资金总额",
        "项目总投资",
        "绩效目标",
        "资金支出计划（%）",
        "项目类别",
        "15.00",
        "财政拨款全部用于办案",
        "其他资金用于设备购置"
      })
  void other_texts_are_no_names_of_money(String text) {
    assertThat(MoneyName.of(text)).isEmpty();
  }
}
