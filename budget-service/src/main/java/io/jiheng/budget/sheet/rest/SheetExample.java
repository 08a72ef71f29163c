package io.jiheng.budget.sheet.rest;

/** A sheet for the interface description, after the second of document 002. */
final class SheetExample {

  static final String JSON =
      """
      {
        "unit": "336001",
        "year": 2023,
        "code": "13020023P000039100348",
        "name": "新大楼物业及运转费",
        "budgetWan": 235.8,
        "fiscalWan": 235.8,
        "purpose": "审判综合楼的水电、物业与维修开支",
        "plan": [
          {"day": "2023-03-31", "cumulativePercent": 25},
          {"day": "2023-06-30", "cumulativePercent": 50},
          {"day": "2023-10-31", "cumulativePercent": 80},
          {"day": "2023-12-31", "cumulativePercent": 100}
        ],
        "objectives": [{"number": 1, "text": "水电物业等费用按时结清，审判办公楼每日可用"}],
        "indicators": [
          {"level1": "产出指标", "level2": "成本指标", "level3": "预算执行率",
           "description": "预算执行率", "target": "≥90%", "basis": "年初工作计划"}
        ]
      }
      """;

  private SheetExample() {}
}
