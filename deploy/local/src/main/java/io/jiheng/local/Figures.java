package io.jiheng.local;

import com.fasterxml.jackson.databind.JsonNode;

/** The main figure of an answer, as a person would say it. */
final class Figures {
  private Figures() {}

  /** Of an indicator's value; with what its schedule lacks, if it has one. */
  static String value(JsonNode answer) {
    if (answer.path("value").isNull()) {
      return "无值 no value: " + answer.path("reason").asText();
    }
    String figure =
        "%s %s = %s / %s"
            .formatted(
                answer.path("value").asText(),
                answer.path("unit").asText(),
                answer.path("numerator").asText(),
                answer.path("denominator").asText("1"));
    JsonNode schedule = answer.path("schedule");
    return schedule.hasNonNull("floor")
        ? figure
            + "；%s 应达 due %s %%，差 gap %s 个百分点 points = %s 件 cases"
                .formatted(
                    schedule.path("dueOn").asText(),
                    schedule.path("floor").asText(),
                    schedule.path("gapPoints").asText(),
                    schedule.path("gapCases").asText())
        : figure;
  }

  /** Of a project's execution. */
  static String execution(JsonNode answer) {
    JsonNode rate = answer.path("executionRate");
    return "执行率 rate %s %% = %s / %s 万元；计划 planned %s %%，差 gap %s 个百分点 points"
        .formatted(
            rate.path("percent").asText(),
            rate.path("paidWan").asText(),
            rate.path("budgetWan").asText(),
            answer.path("standing").path("plannedPercent").asText("—"),
            answer.path("standing").path("gapPoints").asText("—"));
  }
}
