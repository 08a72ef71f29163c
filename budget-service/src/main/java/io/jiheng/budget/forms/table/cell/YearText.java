package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads years 年度 out of headings, cells and names. The year of a document number 〔2023〕88号 or of a
 * case is never that of the money, and neither is one of several 2023—2025年.
 */
public final class YearText {

  private static final String YEAR = "(?<!\\d)(20\\d{2}|2100)";
  private static final String NUMBERS = "\\d+(?:[-—–~、至]\\d+)*号";

  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          "[〔\\[](?:19|20)\\d{2}[〕\\]](?!年)(?:第?\\d+(?:[-—–~、至]\\d+)*)?号?"
              + "|[(【〖〈<{](?:19|20)\\d{2}[)】〗〉>}][^,，。;；()]{0,20}?"
              + NUMBERS
              + "|(?:19|20)\\d{2}(?:年第?|[-—–])"
              + NUMBERS
              + "|"
              + YEAR
              + "年?度?(?:[-—–~]+|至|到)(?:20\\d{2}|1[3-9]|[2-9]\\d)(?![-/.\\d])年?度?");
  private static final Pattern DATES =
      Pattern.compile("(?:19|20)\\d{2}(?:年\\d{1,2}月|[./-]\\d{1,2}(?!\\d))");
  private static final Pattern CHINESE =
      Pattern.compile("二([〇○零oO0])([一二三四五六七八九〇○零oO])([一二三四五六七八九〇○零oO])年");
  private static final String ORDER = "一二三四五六七八九";

  /** Before a year that tells when the money came, not when it is spent. */
  private static final String NOT_MOVED = "(?<!提前下达|下达|结转|结余|上年|收回|追加|拨付|安排)";

  private static final String KIND = "(?:预算|财政|会计|申报|填报|编报|评价|自评|绩效|项目)";
  private static final Pattern LABEL = Pattern.compile(KIND + "?年[度份]");
  private static final Pattern LABELLED =
      Pattern.compile("(?:^|" + KIND + ")年[度份]:" + YEAR + "(?!\\d)");
  private static final Pattern STATEMENT = Pattern.compile(KIND + "?年[度份]:" + YEAR + "(?:年|年度)?");
  private static final Pattern TITLED =
      Pattern.compile(
          NOT_MOVED
              + YEAR
              + "年(?:度|(?=$|\\)|部门|单位|法院|本级|项目|整体|预算|决算|支出|绩效|财政|专项))"
              + "|\\("
              + YEAR
              + "\\)$");
  private static final Pattern BARE = Pattern.compile(YEAR + "(?:年|年度|年份)?");
  private static final Pattern ADVANCED = Pattern.compile("提前下达" + YEAR + "年");
  private static final Pattern ANY = Pattern.compile(YEAR + "(?!\\d)");

  /** Region, year, kind and number: 13020023P00003910033L. */
  private static final Pattern CODE = Pattern.compile("\\d{6}([1-9]\\d)[A-Z]\\w{6,}");

  private YearText() {}

  /** The years that a text names as that of the budget: 预算年度：2024. */
  public static List<Integer> labelled(String text) {
    return all(LABELLED, plain(text));
  }

  /** The years that a heading is of, as it says in so many words: 2024年度, （2024年）. */
  public static List<Integer> titled(String heading) {
    String plain = DATES.matcher(plain(heading)).replaceAll("");
    return Stream.of(LABELLED, TITLED)
        .flatMap(pattern -> all(pattern, plain).stream())
        .distinct()
        .toList();
  }

  /** The year of a cell that says nothing else: 预算年度：2024年. */
  public static Optional<Integer> statement(String cell) {
    Matcher statement = STATEMENT.matcher(plain(cell));
    return statement.matches()
        ? Optional.of(Integer.valueOf(statement.group(1)))
        : Optional.empty();
  }

  /** Whether a cell is the name of the year that stands beside it. */
  public static boolean isLabel(String cell) {
    return LABEL.matcher(Label.of(cell)).matches();
  }

  /** The year that stands beside its name. */
  public static Optional<Integer> ofValue(String value) {
    Matcher year = BARE.matcher(plain(value));
    return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** The one year that a name speaks of; that of money left over is another. */
  public static Optional<Integer> named(String name) {
    String plain = DATES.matcher(plain(name)).replaceAll("");
    Optional<Integer> advanced = all(ADVANCED, plain).stream().findFirst();
    List<Integer> years = all(ANY, plain);
    boolean leftOver = plain.matches(".*(?:结转|结余|上年|以前年度).*");
    return advanced.or(
        () -> years.size() == 1 && !leftOver ? Optional.of(years.get(0)) : Optional.empty());
  }

  /** The years that a text speaks of, but for those of days. */
  public static List<Integer> mentioned(String text) {
    return all(ANY, DATES.matcher(plain(text)).replaceAll(""));
  }

  /** The first year that a text speaks of. */
  public static Optional<Integer> first(String text) {
    return all(ANY, plain(text)).stream().findFirst();
  }

  /** The year in which a project was set up, by its code. */
  public static Optional<Integer> ofCode(String code) {
    Matcher parts = CODE.matcher(plain(code));
    return parts.matches()
        ? Optional.of(2000 + Integer.parseInt(parts.group(1)))
        : Optional.empty();
  }

  private static String plain(String text) {
    String figures =
        CHINESE
            .matcher(Label.plain(text))
            .replaceAll(year -> "20" + digit(year.group(2)) + digit(year.group(3)) + "年");
    return OTHER_NUMBERS.matcher(figures).replaceAll("");
  }

  private static int digit(String letter) {
    return ORDER.indexOf(letter) + 1;
  }

  /** Each once, in the order they come. */
  private static List<Integer> all(Pattern pattern, String text) {
    List<Integer> years = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      String year =
          found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1);
      years.add(Integer.valueOf(year));
    }
    return years.stream().distinct().toList();
  }
}
