package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.GridCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What forms call their rows and columns elsewhere, or by mistake. */
final class LabelMutations {

  private static final Map<String, List<String>> SYNONYMS =
      Map.ofEntries(
          Map.entry("预算数", List.of("预算金额", "预算总额", "资金总额", "年度资金总额", "项目资金总额")),
          Map.entry("财政资金", List.of("财政拨款", "本年财政拨款", "当年财政拨款", "财政拨款数")),
          Map.entry("其他资金", List.of("其他", "单位资金", "自有资金")),
          Map.entry("上年结转", List.of("上年结转资金", "结转资金", "上年结转数")),
          Map.entry("项目名称", List.of("预算项目名称", "名称")),
          Map.entry("项目编码", List.of("项目代码", "预算项目编码")),
          Map.entry("指标值", List.of("目标值", "年度指标值", "预期指标值", "指标值（A）")),
          Map.entry("目标值", List.of("指标值", "年度目标值")),
          Map.entry("分值", List.of("权重", "分值权重", "指标分值", "分值（100）")),
          Map.entry("计量单位", List.of("度量单位", "单位")),
          Map.entry("指标值确定依据", List.of("确定依据", "指标值设定依据")),
          Map.entry("绩效指标描述", List.of("指标描述", "指标解释")),
          Map.entry("绩效目标", List.of("年度绩效目标", "年度总体目标", "总体目标")),
          Map.entry("实际完成值", List.of("完成值", "全年实际值")),
          Map.entry("年初预算数", List.of("年初预算")),
          Map.entry("全年执行数", List.of("执行数", "实际支出数")));

  private static final List<String> REMARKS =
      List.of("（50分）", "（必填）", "(%)", "：", "（万元）", "*", "①", "（2023年）");

  private LabelMutations() {}

  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new LinkedHashMap<>();
    all.put("use another name", LabelMutations::synonym);
    all.put("misspell a name", form -> form.rewrite(label(form), text -> misspelt(form, text)));
    all.put(
        "put a remark to a name",
        form -> form.rewrite(label(form), text -> text + form.any(REMARKS).orElseThrow()));
    all.put(
        "space a name out",
        form -> form.rewrite(label(form), text -> text.replaceAll("(.)(?=.)", "$1　")));
    all.put(
        "write a name in full width",
        form ->
            form.rewrite(
                label(form), text -> text.replace("(", "（").replace(")", "）").replace("%", "％")));
    all.put("blank a name", form -> form.rewrite(label(form), text -> ""));
    return all;
  }

  private static Optional<GridCell> label(FormOnSheet form) {
    return form.anyCell(cell -> cell.isLabel() && !cell.text().isEmpty());
  }

  private static Optional<String> synonym(FormOnSheet form) {
    return form.rewrite(
        form.anyCell(cell -> cell.isLabel() && known(cell.text()).isPresent()),
        text -> {
          String name = known(text).orElseThrow();
          String bare = text.replaceAll("\\s", "");
          return bare.replace(name, form.any(SYNONYMS.get(name)).orElseThrow());
        });
  }

  private static Optional<String> known(String text) {
    String bare = text.replaceAll("\\s|^其中[:：]?|[:：]$|[（(].*", "");
    return SYNONYMS.keySet().stream().filter(bare::equals).findFirst();
  }

  private static String misspelt(FormOnSheet form, String text) {
    int at = form.dice().nextInt(text.length());
    return form.dice().nextBoolean() && text.length() > 2
        ? text.substring(0, at) + text.substring(at + 1)
        : text.substring(0, at) + "之" + text.substring(at);
  }
}
