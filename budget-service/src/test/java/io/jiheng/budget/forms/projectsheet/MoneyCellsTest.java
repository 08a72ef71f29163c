package io.jiheng.budget.forms.projectsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the money cells of a form come to; names and sums take turns. */
class MoneyCellsTest {

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  @Test
  void a_slip_of_the_unit_is_read_as_what_adds_up_and_kept_as_it_is_written() {
    ReadBudget read = read("预算数", "74.5 万元", "财政资金", "74.5 元");

    assertThat(read.fiscal()).contains(wan("74.5"));
    assertThat(read.figures().orElseThrow().written().fiscal()).isEqualTo("74.5 元");
  }

  @Test
  void a_slip_of_the_unit_is_one_among_three_sources_too() {
    ReadBudget read = read("预算数", "74.5 万元", "财政资金", "70 元", "上年结转", "3 元", "其他资金", "1.5 元");

    assertThat(read.carried()).contains(wan("3"));
    assertThat(read.other()).contains(wan("1.5"));
  }

  @Test
  void yuan_that_add_up_are_no_slip() {
    ReadBudget read = read("预算数", "3.5 万元", "财政资金", "30000元", "其他资金", "5000元");

    assertThat(read.fiscal()).contains(wan("3"));
    assertThat(read.other()).contains(wan("0.5"));
  }

  @Test
  void bare_figures_are_in_the_unit_of_their_name_or_else_of_the_form() {
    ReadBudget inYuan = read("元", "预算数", "745,000", "财政资金", "745000.00", "其他资金", "—");
    assertThat(inYuan.total()).contains(wan("74.5"));
    assertThat(inYuan.fiscal()).isEqualTo(inYuan.total());
    assertThat(inYuan.other()).isEmpty();

    assertThat(read("元", "年度资金总额（万元）：", "12").total()).contains(wan("12"));
  }

  @Test
  void what_does_not_add_up_either_way_is_left_as_it_says() {
    assertThat(read("预算数", "3.5 万元", "财政资金", "3.2 元").fiscal()).contains(Money.ofYuan("3.2"));
  }

  @Test
  void a_budget_that_is_not_read_is_absent_and_an_error() {
    for (String written : new String[] {"", "—", "/", "无", "待定", "详见附件"}) {
      errors.clear();
      assertThat(read("预算数", written, "财政资金", "", "其他资金", "-").total()).isEmpty();
      assertThat(errors).contains("budget-missing");
    }
    errors.clear();
    assertThat(read().figures()).isEmpty();
    assertThat(errors).containsExactly("budget-missing");
  }

  @Test
  void nothing_written_as_a_figure_is_a_budget_of_nothing() {
    assertThat(read("预算数", "0.00", "财政资金", "0").total()).contains(Money.ZERO);
    assertThat(errors).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void a_source_that_is_no_sum_is_an_error_and_no_budget_is_added_up_beside_it() {
    assertThat(read("财政资金", "10", "其他资金", "若干").total()).isEmpty();
    assertThat(errors).containsExactly("money-unread", "budget-missing");
  }

  @Test
  void a_budget_without_sources_is_taken_for_fiscal_and_that_is_said() {
    assertThat(read("预算数", "10").fiscal()).contains(wan("10"));
    assertThat(warnings).containsExactly("source-missing");
  }

  @Test
  void what_a_treasurer_left_open_is_no_sum_of_others() {
    for (String[] form :
        new String[][] {
          {"预算数", "", "财政资金", "10", "其他资金", "2"},
          {"预算数", "—", "财政资金", "10", "其他资金", "2"},
          {"财政资金", "12", "其他资金", ""}
        }) {
      errors.clear();
      assertThat(read(form).total()).isEmpty();
      assertThat(errors).containsExactly("budget-unwritten");
    }
  }

  @Test
  void sources_without_a_budget_are_added_up_and_that_is_said() {
    ReadBudget read = read("财政资金", "10", "上年结转", "2", "其他资金", "—");

    assertThat(read.total()).contains(wan("12"));
    assertThat(warnings).containsExactly("budget-summed");
  }

  @Test
  void the_central_form_has_what_was_carried_over_as_a_source_of_its_own() {
    ReadBudget read = read("年度资金总额：", "120", "其中：财政拨款", "100.00", "上年结转", "15.00", "其他资金", "5.00");

    assertThat(read.figures().orElseThrow().carried()).isEqualTo(wan("15"));
    assertThat(read.addsUp()).isTrue();
    assertThat(errors).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void fiscal_money_that_holds_what_was_carried_over_is_not_counted_twice() {
    ReadBudget named = read("资金总额", "115", "财政拨款", "115", "其中：本年财政拨款", "100", "上年结转", "15");
    assertThat(named.fiscal()).contains(wan("100"));
    assertThat(named.addsUp()).isTrue();
    assertThat(warnings).isEmpty();

    ReadBudget reckoned = read("资金总额", "120", "财政拨款", "115", "其中：上年结转", "15", "其他资金", "5");
    assertThat(reckoned.fiscal()).contains(wan("100"));
    assertThat(warnings).containsExactly("carried-in-fiscal");
  }

  @Test
  void parts_of_fiscal_money_are_not_added_to_it() {
    ReadBudget read = read("预算数", "100", "财政拨款", "100", "其中：中央财政资金", "80", "省级财政资金", "20");

    assertThat(read.fiscal()).contains(wan("100"));
    assertThat(warnings).containsExactly("money-parts");
  }

  @Test
  void funds_make_up_fiscal_money_where_nothing_else_does() {
    ReadBudget read = read("预算数", "100", "一般公共预算拨款", "80", "政府性基金预算拨款", "20");

    assertThat(read.fiscal()).contains(wan("100"));
    assertThat(warnings).containsExactly("money-summed");
  }

  @Test
  void the_units_own_money_of_several_lines_is_one_source() {
    ReadBudget read = read("预算数", "30", "财政拨款", "20", "单位资金", "6", "事业收入", "4");
    assertThat(read.other()).contains(wan("10"));
    assertThat(warnings).containsExactly("money-summed");

    warnings.clear();
    ReadBudget whole = read("预算数", "30", "财政拨款", "20", "其他资金", "10", "单位资金", "6", "事业收入", "4");
    assertThat(whole.other()).contains(wan("10"));
    assertThat(warnings).containsExactly("money-parts");
  }

  @Test
  void two_budgets_that_differ_are_none() {
    assertThat(read("预算数", "15", "年度资金总额", "20", "财政资金", "15").total()).isEmpty();
    assertThat(errors).containsExactly("money-twice", "budget-missing");

    errors.clear();
    assertThat(read("预算数", "15", "年度资金总额", "15.00", "财政资金", "15").total()).contains(wan("15"));
    assertThat(errors).isEmpty();
  }

  private ReadBudget read(String... namesAndSums) {
    boolean odd = namesAndSums.length % 2 == 1;
    List<MoneyCell> cells = new ArrayList<>();
    for (int at = odd ? 1 : 0; at < namesAndSums.length; at += 2) {
      MoneyName name = MoneyName.of(namesAndSums[at]).orElseThrow();
      cells.add(new MoneyCell(name, namesAndSums[at], namesAndSums[at + 1]));
    }
    MoneyCells money = new MoneyCells(new Place("", 1), Optional.of(odd ? namesAndSums[0] : "万元"));
    ReadBudget read = money.read(cells);
    for (Remark remark : money.remarks()) {
      (remark.isError() ? errors : warnings).add(remark.finding().code());
    }
    return read;
  }

  private static Money wan(String sum) {
    return Money.ofWan(sum);
  }
}
