package io.jiheng.budget.forms.projectsheet.rest;

/** A sheet in CSV for the interface description, after the second of document 002. */
final class CsvExample {

  static final String SHEET =
      """
      2023年度项目绩效目标表,,,,,,
      336001迁安市人民法院,,,,,单位：万元,
      项目编码,13020023P000039100348,,项目名称,新大楼物业及运转费,,
      预算规模及资金用途,预算数,235.80,其中：财政资金,235.80,其他资金,
      ,审判综合楼的水电、物业与维修开支,,,,,
      一级指标,二级指标,三级指标,绩效指标描述,,指标值,指标值确定依据
      产出指标,成本指标,预算执行率,预算执行率,,≥90%,年初工作计划
      """;

  private CsvExample() {}
}
