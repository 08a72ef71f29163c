package io.jiheng.budget.door;

import java.util.List;

/**
 * The outsourcing project of document 004, scored by hand. 398 万元 of budget, 378.1 万元 paid: 10 ×
 * 378.1 ÷ 398 = 9.50. No cost on the first level, so 50 points for ten outputs (5 each), 30 for
 * three benefits (10 each), 10 for the one satisfaction.
 *
 * @param value what is reported; empty where nothing is
 * @param score what the row earns, with its reckoning beside it
 */
record HandScored(int row, String value, double points, double score, String verdict) {

  static final double EXECUTION = 9.50;

  static final List<HandScored> ROWS =
      List.of(
          new HandScored(1, "21076件", 5, 5, "MET"), // ≥18000件
          new HandScored(2, "13716件", 5, 5, "MET"), // ≥13716件, the very figure
          new HandScored(3, "700件", 5, 4.95, "MISSED"), // ≥707件: 5 × 700 ÷ 707 = 4.9505…
          new HandScored(4, "6660件", 5, 5, "MET"), // ≥6653件
          new HandScored(5, "220", 5, 4.55, "MISSED"), // ≥242人/件: 5 × 220 ÷ 242 = 4.5454…
          new HandScored(6, "100%", 5, 5, "MET"), // 100%
          new HandScored(7, "85.5%", 5, 4.75, "MISSED"), // ≥90%: 5 × 85.5 ÷ 90 = 4.75
          new HandScored(8, "1年", 5, 5, "MET"), // 1年
          new HandScored(9, "80%", 5, 4, "MISSED"), // 100%: 5 × 80 ÷ 100 = 4
          new HandScored(10, "378.1万元", 5, 5, "MET"), // 398万, a ceiling
          new HandScored(11, "", 10, 7.5, "JUDGED"), // partly, 75 %: 10 × 0.75 = 7.5
          new HandScored(12, "26.25%", 10, 10, "MET"), // ≥17.5%: 150 %, far exceeded
          new HandScored(13, "", 10, 0, "NO_VALUE"), // ≥21.9%, never reported
          new HandScored(14, "97%", 10, 10, "MET")); // 95%

  /** 9.50 + (5+5+4.95+5+4.55+5+4.75+5+4+5 = 48.25) + (7.5+10+0 = 17.50) + 10. */
  static final double TOTAL = 85.25;

  /** At least 80, below 90. */
  static final String GRADE = "良";

  /** Whose reasons are due: points lost, or far exceeded. */
  static final List<Integer> UNEXPLAINED = List.of(3, 5, 7, 9, 11, 12, 13);
}
