package io.jiheng.budget.evaluation.print;

import io.jiheng.budget.evaluation.Band;
import io.jiheng.budget.evaluation.Judgement;
import io.jiheng.budget.printing.PrintableText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row came to and what a person found of it 定性评定, in the one cell that forms have for both:
 * 已开展两批；部分达成并具有一定效果（75%）.
 */
public record JudgedText(String actual, Optional<Judgement> judgement) {

  private static final String NOT_JUDGED = "未评定";

  private static final Pattern JUDGED =
      Pattern.compile(
          "(?:(?<actual>.*)；)?(?<band>"
              + Stream.of(Band.values()).map(Band::printed).collect(Collectors.joining("|"))
              + ")[（(](?<share>\\d{1,3}(?:\\.\\d{1,2})?)%[）)]",
          Pattern.DOTALL);

  public static JudgedText read(String cell) {
    String text = PrintableText.said(cell);
    if (text.endsWith("；" + NOT_JUDGED)) {
      return new JudgedText(
          text.substring(0, text.length() - NOT_JUDGED.length() - 1), Optional.empty());
    }
    Matcher judged = JUDGED.matcher(text);
    if (!judged.matches()) {
      return new JudgedText(text, Optional.empty());
    }
    return new JudgedText(
        Optional.ofNullable(judged.group("actual")).orElse(""),
        Optional.of(
            new Judgement(band(judged.group("band")), new BigDecimal(judged.group("share")))));
  }

  public String written() {
    if (judgement.isPresent()) {
      String found = found(judgement.get());
      return actual.isEmpty() ? found : actual + "；" + found;
    }
    boolean looksJudged = actual.endsWith(NOT_JUDGED) || JUDGED.matcher(actual).matches();
    return looksJudged ? actual + "；" + NOT_JUDGED : actual;
  }

  private static String found(Judgement judgement) {
    return judgement.band().printed()
        + "（"
        + EvaluationCells.plain(judgement.sharePercent())
        + "%）";
  }

  private static Band band(String printed) {
    return Stream.of(Band.values())
        .filter(band -> band.printed().equals(printed))
        .findFirst()
        .orElseThrow();
  }
}
