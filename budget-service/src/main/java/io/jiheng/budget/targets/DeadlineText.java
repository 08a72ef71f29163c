package io.jiheng.budget.targets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day to be done by 完成时限. A month or year is over with its last day; one without its year
 * (12月底前) is of the year that the form is of, where that is known, for the text alone does not
 * tell.
 */
final class DeadlineText {

  private static final String BEFORE = "(?:[之以]?前)?(?:完成)?";
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?\\s*" + BEFORE);

  /** As some systems write days out: 20231231. */
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

  /** 2023年12月前 is not among them: it may be the month's beginning that is meant. */
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月份?(?:内?(?:完成)?|[底末]" + BEFORE + ")");

  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2})\\s*年(?:度?内?(?:完成)?|年?[底末]" + BEFORE + ")");

  private static final String THIS = "(?:当年|本年度?|今年)?\\s*";
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile(THIS + "(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]\\s*" + BEFORE);
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(THIS + "(\\d{1,2})\\s*月份?(?:内?完成|[底末]" + BEFORE + ")");
  private static final Pattern END_OF_YEAR =
      Pattern.compile("(?:当年|本年度?|今年|年)[底末]" + BEFORE + "|(?:当年|本年度?|今年)年[底末]" + BEFORE);

  /** What is done by a day is done on it or before, however that is signed. */
  private static final Set<Comparison> SIGNS =
      Set.of(Comparison.UNSIGNED, Comparison.EQUAL, Comparison.AT_MOST);

  private DeadlineText() {}

  static Optional<Target> read(SignedText signed) {
    if (!SIGNS.contains(signed.comparison())) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(signed.rest());
    Matcher digits = DIGITS.matcher(signed.rest());
    Matcher month = MONTH.matcher(signed.rest());
    Matcher year = YEAR.matcher(signed.rest());
    if (day.matches()) {
      return real(() -> named(day));
    } else if (digits.matches() && signed.comparison() == Comparison.UNSIGNED) {
      return real(() -> named(digits));
    } else if (month.matches()) {
      return real(() -> end(YearMonth.of(part(month, 1), part(month, 2))));
    } else if (year.matches()) {
      return real(() -> end(YearMonth.of(part(year, 1), 12)));
    }
    return Optional.empty();
  }

  /** A day that is written without its year, in a form of that year. */
  static Optional<Target> readIn(int year, SignedText signed) {
    if (!SIGNS.contains(signed.comparison())) {
      return Optional.empty();
    }
    Matcher day = DAY_OF_YEAR.matcher(signed.rest());
    Matcher month = MONTH_OF_YEAR.matcher(signed.rest());
    if (day.matches()) {
      return real(() -> new Target.Deadline(LocalDate.of(year, part(day, 1), part(day, 2)), true));
    } else if (month.matches()) {
      return real(() -> end(YearMonth.of(year, part(month, 1))));
    } else if (END_OF_YEAR.matcher(signed.rest()).matches()) {
      return real(() -> end(YearMonth.of(year, 12)));
    }
    return Optional.empty();
  }

  private static Target named(Matcher day) {
    return new Target.Deadline(LocalDate.of(part(day, 1), part(day, 2), part(day, 3)), true);
  }

  private static Target end(YearMonth month) {
    return new Target.Deadline(month.atEndOfMonth(), false);
  }

  private static int part(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<Target> real(Supplier<Target> deadline) {
    try {
      return Optional.of(deadline.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
