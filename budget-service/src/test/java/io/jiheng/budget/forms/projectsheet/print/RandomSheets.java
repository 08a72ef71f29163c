package io.jiheng.budget.forms.projectsheet.print;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.sheet.BudgetFigures;
import io.jiheng.budget.sheet.BudgetFigures.Written;
import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.DisbursementPlan;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.IndicatorTree;
import io.jiheng.budget.sheet.Objective;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.targets.TargetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Sheets that people might hand in on an odd day; the same seed gives the same sheets. */
final class RandomSheets {

  /** Texts that look like something else than they are. */
  private static final List<String> ODD =
      List.of(
          "办公楼每日可用",
          "项目名称",
          "项目编码",
          "其他资金",
          "上年结转资金",
          "年度资金总额",
          "其他",
          "资金总额：12万元",
          "预算年度：2019",
          "其中：财政    资金",
          "预算数",
          "绩效目标",
          "资金支出计划（%）",
          "一级指标",
          "指标值",
          "实际完成值",
          "符号",
          "值",
          "分值",
          "单位：元",
          "336001某某人民法院",
          "2021年度自评表",
          "3月底",
          "25%",
          "12.5",
          "=1+1",
          "'=1",
          "'引号",
          "-",
          "—",
          "@甲",
          "+86",
          "（一）括号",
          "（带括号）",
          "甲,乙\"丙\"",
          "第一行\n第二行",
          "甲。\n\n\n乙",
          "首行\r\n  次行\t三",
          "　前后有空白　",
          " a b  c ",
          "_x0041_",
          "<w:t>&amp;</w:t>",
          "😀表情",
          "1.甲；2.乙",
          "3、只有一条",
          "2023年12月31日前",
          "；；",
          "1.",
          "0.5万件",
          "\u0007响铃",
          "附件：\u00a0");

  private static final List<String> TARGETS =
      List.of(
          "≥18000件",
          "≥ 95%",
          "100%",
          "14 人",
          "2023年12月31日",
          "1年",
          "≤85天",
          "398万",
          "74.5 万元",
          "20元/件",
          "≥242人/件",
          "100有限促进",
          "不低于90%",
          "=100%",
          "≧90%",
          "<3次",
          ">1,200.50元",
          "",
          "保障工作正常开展",
          "以实际发生次数为准",
          "５０％",
          "560件以上",
          "≤1.5‰",
          "≥98百分比",
          "≥95%（不含）",
          "≥2万人次",
          "3台（套）",
          "≤500元/人·月",
          "2023年12月底前",
          "3,6,9,12月",
          "≥三次",
          "三万余字",
          "≥-5%",
          "2次");

  private static final String HEADLIKE = "项目名称";
  private static final List<String> LEVELS1 = List.of("产出指标", "效益指标", "满意度指标", "成本指标", HEADLIKE);
  private static final List<String> LEVELS2 = List.of("数量指标", "质量指标", "社会效益指标", "一级指标");

  private final Random random;

  RandomSheets(long seed) {
    this.random = new Random(seed);
  }

  List<ProjectSheet> some(int count) {
    return IntStream.range(0, count).mapToObj(number -> sheet()).toList();
  }

  private ProjectSheet sheet() {
    int year = 2000 + random.nextInt(101);
    return new ProjectSheet(
        new ProjectKey("336001", year, code(), filled("项目 " + random.nextInt(1000))),
        budget(),
        text(),
        plan(year),
        objectives(),
        new IndicatorTree(indicators()));
  }

  private Optional<String> code() {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of("13020023P" + random.nextInt(100_000) + "L");
  }

  private BudgetFigures budget() {
    Money fiscal = Money.ofWan(BigDecimal.valueOf(random.nextInt(50_000_000), random.nextInt(7)));
    Money other = random.nextBoolean() ? Money.ZERO : Money.ofYuan(cents());
    Money carried = random.nextInt(3) > 0 ? Money.ZERO : Money.ofYuan(cents());
    Money total = fiscal.plus(carried).plus(other);
    String sum = total.wan().stripTrailingZeros().toPlainString();
    Written written =
        switch (random.nextInt(4)) {
          case 0 -> new Written(sum + " 万元", other.isZero() ? sum + "元" : "", "", "");
          case 1 ->
              new Written(
                  total.showYuan(), fiscal.showYuan(), carried.showYuan(), other.showYuan());
          case 2 -> new Written("", "", carried.isZero() ? "/" : "", other.isZero() ? "—" : "");
          default -> Written.NOTHING;
        };
    return new BudgetFigures(total, fiscal, carried, other, written);
  }

  private BigDecimal cents() {
    return BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
  }

  private DisbursementPlan plan(int year) {
    List<CheckDate> dates = new ArrayList<>();
    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(60));
    while (day.getYear() == year && dates.size() < 20 && random.nextInt(10) > 0) {
      dates.add(new CheckDate(day, BigDecimal.valueOf(random.nextInt(1_000_000), 4)));
      LocalDate monthEnd = day.plusMonths(2).withDayOfMonth(1).minusDays(1);
      day = random.nextBoolean() ? monthEnd : day.plusDays(1 + random.nextInt(50));
    }
    return new DisbursementPlan(dates);
  }

  private List<Objective> objectives() {
    List<Objective> objectives = new ArrayList<>();
    int number = 0;
    for (int count = random.nextInt(5); count > 0; count--) {
      number += 1 + random.nextInt(2);
      String text = filled("目标" + "很长的话，".repeat(random.nextInt(2) * 120));
      objectives.add(new Objective(random.nextInt(3) == 0 ? 0 : number, text));
    }
    return objectives;
  }

  private List<Indicator> indicators() {
    List<Indicator> leaves = new ArrayList<>();
    boolean pointed = random.nextInt(3) == 0;
    String level3 = filled("三级");
    for (int count = random.nextInt(9); count > 0; count--) {
      level3 = random.nextBoolean() ? level3 : filled("三级");
      String level1 = one(LEVELS1);
      String target = one(TARGETS);
      // A row of 项目名称 with as few cells as the head of a form could be one as well.
      boolean headlike = target.isEmpty() && level1.equals(HEADLIKE);
      leaves.add(
          new Indicator(
              headlike ? LEVELS1.get(0) : level1,
              one(LEVELS2),
              level3,
              random.nextBoolean() ? level3 : text(),
              TargetText.of(target),
              text(),
              pointed && random.nextBoolean()
                  ? Optional.of(BigDecimal.valueOf(random.nextInt(10_001), 2))
                  : Optional.empty()));
    }
    return leaves;
  }

  /** Nothing, or something odd, or two such things together. */
  private String text() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> one(ODD) + one(ODD);
      default -> one(ODD);
    };
  }

  /** The same, but never nothing. */
  private String filled(String otherwise) {
    String text = text();
    return text.isBlank() ? otherwise : text;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
