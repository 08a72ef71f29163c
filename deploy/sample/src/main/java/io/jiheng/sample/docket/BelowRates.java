package io.jiheng.sample.docket;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * How the cases of the sample's lower courts come up to a court 上诉与申请再审: each as a share of what
 * they close of the original family in the year, so that their 服判息诉率 and 改发率 come out.
 *
 * @param filed filed here
 * @param amended closed here as AMENDED 改判
 * @param remanded closed here as REMANDED 发回
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record BelowRates(double filed, double amended, double remanded) {

  static int of(double rate, int closedBelow) {
    return (int) StrictMath.round(rate * closedBelow);
  }
}
