package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.query.Explanation;
import io.jiheng.indicators.query.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is in an indicator or out of it, term by term. */
@Schema(name = "Explanation")
public record ExplainAnswer(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "(2023)冀0283民初1234号") String file,
    Dossier.State state,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "对分子的贡献 what it adds to the numerator", examples = "1") long numerator,
    @Schema(description = "对分母的贡献 what it adds to the denominator", examples = "1")
        long denominator,
    List<TermExplanation> terms) {

  private static final Map<Explanation.Cause, String> CHINESE =
      Map.of(
          Explanation.Cause.COUNTED, "计入",
          Explanation.Cause.ORPHANED, "尚未收到立案信息，不计入任何指标",
          Explanation.Cause.CANCELLED, "已撤销立案，不计入任何指标",
          Explanation.Cause.OTHER_FAMILY, "案件类别不在该项范围内",
          Explanation.Cause.NO_SUCH_FACT, "没有该计量项所指的事实",
          Explanation.Cause.OUTSIDE_WINDOW, "事实发生日不在统计期内",
          Explanation.Cause.OTHER_COURT, "记在其他法院名下",
          Explanation.Cause.OUTSIDE_SLICE, "不在所问的庭室、法官或案件范围内",
          Explanation.Cause.CANCELS_OUT, "统计期内增减相抵");
  private static final Map<Explanation.Cause, String> ENGLISH =
      Map.of(
          Explanation.Cause.COUNTED, "counted",
          Explanation.Cause.ORPHANED, "its filing has not arrived, so it counts nowhere",
          Explanation.Cause.CANCELLED, "its filing was cancelled, so it counts nowhere",
          Explanation.Cause.OTHER_FAMILY, "its family is not among those of the term",
          Explanation.Cause.NO_SUCH_FACT, "there is no fact that the measure counts",
          Explanation.Cause.OUTSIDE_WINDOW, "the day of the fact lies outside the window",
          Explanation.Cause.OTHER_COURT, "it is charged to another court",
          Explanation.Cause.OUTSIDE_SLICE, "it is not of the department, judge or kind asked for",
          Explanation.Cause.CANCELS_OUT, "what it added within the window was taken away again");

  /** What the case is to one term of the formula. */
  @Schema(name = "TermExplanation")
  public record TermExplanation(
      Part part,
      @Schema(examples = "closed") String measure,
      @Schema(examples = "结案") String name,
      @Schema(examples = "all") String families,
      @Schema(examples = "2023-01-01") LocalDate from,
      @Schema(examples = "2023-06-30") LocalDate to,
      boolean counted,
      @Schema(examples = "1") long amount,
      Explanation.Cause cause,
      @Schema(examples = "计入") String reason,
      @Schema(description = "起决定作用的事实之日 day of the fact that decides", examples = "2023-05-18")
          LocalDate day) {

    static TermExplanation of(Explanation.OfTerm of, Locale language) {
      var texts = language.getLanguage().equals("en") ? ENGLISH : CHINESE;
      return new TermExplanation(
          of.part(),
          of.term().measure().code(),
          of.term().measure().chineseName(),
          of.term().families().name(),
          of.window().from(),
          of.window().to(),
          of.cause() == Explanation.Cause.COUNTED,
          of.amount(),
          of.cause(),
          texts.get(of.cause()),
          of.day().orElse(null));
    }
  }

  static ExplainAnswer of(String code, Explanation explanation, LocalDate asOf, Locale language) {
    return new ExplainAnswer(
        code,
        explanation.file().key().name(),
        explanation.file().state(),
        asOf,
        sum(explanation, Part.NUMERATOR),
        sum(explanation, Part.DENOMINATOR),
        explanation.terms().stream().map(term -> TermExplanation.of(term, language)).toList());
  }

  private static long sum(Explanation explanation, Part part) {
    return explanation.terms().stream()
        .filter(term -> term.part() == part)
        .mapToLong(Explanation.OfTerm::amount)
        .sum();
  }
}
