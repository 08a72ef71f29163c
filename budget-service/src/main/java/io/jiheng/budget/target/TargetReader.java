package io.jiheng.budget.target;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a target's text. Each form is tried in turn; what fits none stays qualitative, so nothing
 * is ever dropped or guessed at.
 */
final class TargetReader {

  private static final String NUMBER = "([+-]?\\d[\\d,]*(?:\\.\\d+)?)";
  private static final Pattern PERCENT = Pattern.compile(NUMBER + "\\s*(?:%|个?百分点)");
  private static final Pattern PERIOD = Pattern.compile(NUMBER + "\\s*(年|个?月|周|天|日|个?工作日|小时|分钟)");
  private static final Pattern PRICE = Pattern.compile("(.+?元)\\s*/\\s*(\\p{IsHan}{1,4})");
  private static final Pattern QUANTITY =
      Pattern.compile(NUMBER + "\\s*(" + CountingWord.PATTERN + ")?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?(?:之?前)?");

  private static final List<Function<SignedText, Optional<Target>>> FORMS =
      List.of(
          TargetReader::deadline,
          TargetReader::percent,
          TargetReader::unitPrice,
          TargetReader::amount,
          TargetReader::period,
          TargetReader::quantity);

  private TargetReader() {}

  static Target read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    SignedText signed = SignedText.of(plain);
    return FORMS.stream()
        .flatMap(form -> form.apply(signed).stream())
        .findFirst()
        .orElseGet(() -> new Target.Qualitative(text));
  }

  private static Optional<Target> deadline(SignedText signed) {
    Matcher day = DAY.matcher(signed.rest());
    if (!day.matches()) {
      return Optional.empty();
    }
    int[] parts = Stream.of(1, 2, 3).mapToInt(part -> Integer.parseInt(day.group(part))).toArray();
    try {
      return Optional.of(new Target.Deadline(LocalDate.of(parts[0], parts[1], parts[2])));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Target> percent(SignedText signed) {
    return matched(PERCENT, signed)
        .map(match -> new Target.Percent(signed.comparison(), number(match)));
  }

  private static Optional<Target> unitPrice(SignedText signed) {
    return matched(PRICE, signed)
        .flatMap(
            match ->
                money(match.group(1))
                    .map(sum -> new Target.UnitPrice(signed.comparison(), sum, match.group(2))));
  }

  private static Optional<Target> amount(SignedText signed) {
    return money(signed.rest()).map(sum -> new Target.Amount(signed.comparison(), sum));
  }

  private static Optional<Target> period(SignedText signed) {
    return matched(PERIOD, signed)
        .map(match -> new Target.Period(signed.comparison(), number(match), match.group(2)));
  }

  private static Optional<Target> quantity(SignedText signed) {
    return matched(QUANTITY, signed)
        .map(
            match ->
                new Target.Quantity(
                    signed.comparison(),
                    number(match),
                    Optional.ofNullable(match.group(2)).orElse("")));
  }

  private static Optional<Money> money(String text) {
    return MoneyText.read(text);
  }

  private static Optional<Matcher> matched(Pattern pattern, SignedText signed) {
    return Optional.of(pattern.matcher(signed.rest())).filter(Matcher::matches);
  }

  private static BigDecimal number(Matcher match) {
    return new BigDecimal(match.group(1).replace(",", ""));
  }
}
