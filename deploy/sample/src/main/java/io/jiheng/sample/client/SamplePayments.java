package io.jiheng.sample.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A few payments 支出 for a sheet: before each check date of its plan the given share of what the
 * plan allows; where it has no plan, three instalments.
 */
final class SamplePayments {

  private record Instalment(LocalDate paidOn, BigDecimal percent) {}

  private static final int DAYS_BEFORE = 11;
  private static final int LONGEST_NAME = 40;

  private SamplePayments() {}

  /** What was paid up to a day; the vouchers are the same on every run. */
  static List<ObjectNode> of(JsonNode sheet, BigDecimal paid, LocalDate today) {
    var yuan = new BigDecimal(sheet.path("budgetWan").asText()).movePointRight(4);
    var payments = new ArrayList<ObjectNode>();
    for (var instalment : instalments(sheet)) {
      if (instalment.paidOn().isAfter(today)) {
        continue;
      }
      var payment = JsonNodeFactory.instance.objectNode();
      payment.put("voucher", "样例-" + name(sheet) + "-" + (payments.size() + 1));
      payment.put("amountYuan", amount(yuan, instalment.percent(), paid));
      payment.put("paidOn", instalment.paidOn().toString());
      payment.put("payee", "样例收款单位");
      payment.put("note", "第" + (payments.size() + 1) + "笔");
      payments.add(payment);
    }
    return payments;
  }

  private static List<Instalment> instalments(JsonNode sheet) {
    var plan = sheet.path("plan");
    if (plan.isEmpty()) {
      int year = sheet.path("year").asInt();
      return List.of(
          new Instalment(LocalDate.of(year, 4, 14), new BigDecimal(30)),
          new Instalment(LocalDate.of(year, 8, 15), new BigDecimal(30)),
          new Instalment(LocalDate.of(year, 11, 30), new BigDecimal(35)));
    }
    var instalments = new ArrayList<Instalment>();
    var before = BigDecimal.ZERO;
    for (var step : plan) {
      var percent = new BigDecimal(step.path("cumulativePercent").asText());
      if (percent.compareTo(before) > 0) {
        var day = LocalDate.parse(step.path("day").asText()).minusDays(DAYS_BEFORE);
        instalments.add(new Instalment(day, percent.subtract(before)));
      }
      before = percent;
    }
    return instalments;
  }

  private static BigDecimal amount(BigDecimal yuan, BigDecimal percent, BigDecimal paid) {
    return yuan.multiply(percent).movePointLeft(2).multiply(paid).setScale(2, RoundingMode.DOWN);
  }

  /** Vouchers take letters and digits only, and must differ between the sheets of a unit. */
  private static String name(JsonNode sheet) {
    var text = sheet.hasNonNull("code") ? sheet.get("code") : sheet.path("name");
    var plain = text.asText().replaceAll("[^\\p{L}\\p{N}]", "");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }
}
