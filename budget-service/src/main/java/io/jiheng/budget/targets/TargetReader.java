package io.jiheng.budget.targets;

import io.jiheng.budget.money.FigureText;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.MoneyText;
import java.math.BigDecimal;
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

  private static final String NUMBER =
      "(?<number>" + FigureText.PATTERN + "|" + ChineseFigure.PATTERN + ")\\s*";
  private static final List<Pattern> PERCENT =
      List.of(Pattern.compile(NUMBER + "(?:%|个?百分点|百分比|百分率)"), Pattern.compile("百分之\\s*" + NUMBER));
  private static final List<Pattern> PER_MILLE =
      List.of(Pattern.compile(NUMBER + "(?:‰|个?千分点|千分比|千分率)"), Pattern.compile("千分之\\s*" + NUMBER));
  private static final Pattern WHOLE = Pattern.compile("百分(?:之一?)?百");
  private static final Pattern PRICE =
      Pattern.compile("(?<sum>.+?元)\\s*/\\s*(?<per>" + CountingWord.PER_PATTERN + ")");
  private static final Pattern CHINESE_MONEY =
      Pattern.compile("(?<number>" + ChineseFigure.PATTERN + ")元");
  private static final Pattern PERIOD =
      Pattern.compile(NUMBER + "(?<unit>年|个?月|周|天|日|个?工作日|小时|分钟|个季度|个学期)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal HALF_A_YEAR = BigDecimal.valueOf(6);

  /** Nothing takes that many years; it is the name of one. */
  private static final BigDecimal NAME_OF_YEAR = BigDecimal.valueOf(1900);

  private static final List<Function<SignedText, Optional<Target>>> FORMS =
      List.of(
          DeadlineText::read,
          TargetReader::percent,
          TargetReader::perMille,
          TargetReader::unitPrice,
          TargetReader::amount,
          TargetReader::period,
          QuantityText::read);

  private TargetReader() {}

  static Target read(String text) {
    return SignedText.of(plain(text)).stream()
        .flatMap(signed -> FORMS.stream().flatMap(form -> form.apply(signed).stream()))
        .findFirst()
        .orElseGet(() -> new Target.Qualitative(text));
  }

  /** Reads what is understood only if one knows of which year the form is. */
  static Optional<Target> readIn(int year, String text) {
    return text.contains("月") || text.contains("年")
        ? SignedText.of(plain(text)).stream()
            .flatMap(signed -> DeadlineText.readIn(year, signed).stream())
            .findFirst()
        : Optional.empty();
  }

  private static String plain(String text) {
    return FigureText.plain(text).replaceAll("[•‧∙・]", "·");
  }

  private static Optional<Target> percent(SignedText signed) {
    Optional<BigDecimal> whole =
        Optional.of(HUNDRED).filter(hundred -> WHOLE.matcher(signed.rest()).matches());
    return whole
        .or(() -> share(PERCENT, signed))
        .map(number -> new Target.Percent(signed.comparison(), number));
  }

  private static Optional<Target> perMille(SignedText signed) {
    return share(PER_MILLE, signed).map(number -> new Target.PerMille(signed.comparison(), number));
  }

  private static Optional<BigDecimal> share(List<Pattern> patterns, SignedText signed) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(signed.rest()))
        .filter(Matcher::matches)
        .flatMap(match -> number(match.group("number")).stream())
        .findFirst();
  }

  private static Optional<Target> unitPrice(SignedText signed) {
    return matched(PRICE, signed)
        .flatMap(
            match ->
                money(match.group("sum"))
                    .map(
                        sum ->
                            new Target.UnitPrice(
                                signed.comparison(), sum, CountingWord.per(match.group("per")))));
  }

  private static Optional<Target> amount(SignedText signed) {
    return money(signed.rest()).map(sum -> new Target.Amount(signed.comparison(), sum));
  }

  private static Optional<Money> money(String text) {
    Matcher chinese = CHINESE_MONEY.matcher(text);
    return chinese.matches()
        ? ChineseFigure.read(chinese.group("number")).map(Money::ofYuan)
        : MoneyText.read(text);
  }

  private static Optional<Target> period(SignedText signed) {
    if (signed.rest().equals("半年")) {
      return Optional.of(new Target.Period(signed.comparison(), HALF_A_YEAR, "个月"));
    }
    return matched(PERIOD, signed)
        .flatMap(
            match ->
                number(match.group("number"))
                    .filter(number -> !isName(match, number, signed.comparison()))
                    .map(
                        number ->
                            new Target.Period(signed.comparison(), number, match.group("unit"))));
  }

  /** 2023年 is a year, and 6月 the sixth month unless it is a sign's. */
  private static boolean isName(Matcher match, BigDecimal number, Comparison comparison) {
    return switch (match.group("unit")) {
      case "年" -> number.compareTo(NAME_OF_YEAR) >= 0;
      case "月" ->
          !Character.isDigit(match.group("number").charAt(0))
              || comparison == Comparison.UNSIGNED && number.compareTo(MONTHS) <= 0;
      default -> false;
    };
  }

  /** A figure in digits or in numerals. */
  static Optional<BigDecimal> number(String text) {
    return Stream.of(FigureText.read(text), ChineseFigure.read(text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Matcher> matched(Pattern pattern, SignedText signed) {
    return Optional.of(pattern.matcher(signed.rest())).filter(Matcher::matches);
  }
}
