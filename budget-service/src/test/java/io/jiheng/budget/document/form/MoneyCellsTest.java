package io.jiheng.budget.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.document.Place;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import org.junit.jupiter.api.Test;

class MoneyCellsTest {

  private final MoneyCells inWan = new MoneyCells(new Place("", 1), "万元");

  @Test
  void a_slip_of_the_unit_is_read_as_what_adds_up_and_kept_as_it_is_written() {
    BudgetFigures figures = inWan.figures("74.5 万元", "74.5 元", "");

    assertThat(figures.fiscal()).isEqualTo(Money.ofWan("74.5"));
    assertThat(figures.written().fiscal()).isEqualTo("74.5 元");
  }

  @Test
  void yuan_that_add_up_are_no_slip() {
    BudgetFigures figures = inWan.figures("3.5 万元", "30000元", "5000元");

    assertThat(figures.fiscal()).isEqualTo(Money.ofWan("3"));
    assertThat(figures.other()).isEqualTo(Money.ofWan("0.5"));
  }

  @Test
  void bare_figures_are_in_the_unit_of_the_form() {
    BudgetFigures figures =
        new MoneyCells(new Place("", 1), "元").figures("745,000", "745000.00", "—");

    assertThat(figures.total()).isEqualTo(Money.ofWan("74.5"));
    assertThat(figures.fiscal()).isEqualTo(figures.total());
    assertThat(figures.other()).isEqualTo(Money.ZERO);
  }

  @Test
  void what_does_not_add_up_either_way_is_left_as_it_says() {
    assertThat(inWan.figures("3.5 万元", "3.2 元", "").fiscal()).isEqualTo(Money.ofYuan("3.2"));
  }

  @Test
  void what_is_no_sum_is_an_error_and_what_is_left_open_a_warning() {
    inWan.figures("待定", "10", "");
    assertThat(inWan.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.isError()).isTrue())
        .satisfies(remark -> assertThat(remark.finding().code()).isEqualTo("money-unread"));

    MoneyCells open = new MoneyCells(new Place("", 1), "万元");
    assertThat(open.figures("10", "", "").fiscal()).isEqualTo(Money.ofWan("10"));
    assertThat(open.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.finding().code()).isEqualTo("source-missing"));
  }
}
