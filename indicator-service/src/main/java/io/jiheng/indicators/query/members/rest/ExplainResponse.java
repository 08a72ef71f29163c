package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.query.members.Explanation;
import io.jiheng.indicators.query.slice.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is in an indicator or out of it, term by term. */
@Schema(name = "Explanation")
public record ExplainResponse(
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "(2023)冀0283民初1234号") String file,
    Dossier.State state,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "对分子的贡献 what it adds to the numerator", examples = "1") long numerator,
    @Schema(description = "对分母的贡献 what it adds to the denominator", examples = "1")
        long denominator,
    List<TermExplanationResponse> terms) {

  /** What the case is to one term of the formula. */
  @Schema(name = "TermExplanation")
  public record TermExplanationResponse(
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
      @Schema(
              description = "起决定作用的事实之日 day of the fact that decides",
              examples = "2023-05-18",
              nullable = true)
          LocalDate day) {

    static TermExplanationResponse of(Explanation.OfTerm of, Locale language) {
      return new TermExplanationResponse(
          of.part(),
          of.term().measure().code(),
          of.term().measure().chineseName(),
          of.term().families().name(),
          of.window().from(),
          of.window().to(),
          of.cause() == Explanation.Cause.COUNTED,
          of.amount(),
          of.cause(),
          of.cause().in(language),
          of.day().orElse(null));
    }
  }

  static ExplainResponse of(String code, Explanation explanation, LocalDate asOf, Locale language) {
    return new ExplainResponse(
        code,
        explanation.file().key().name(),
        explanation.file().state(),
        asOf,
        sum(explanation, Part.NUMERATOR),
        sum(explanation, Part.DENOMINATOR),
        explanation.terms().stream()
            .map(term -> TermExplanationResponse.of(term, language))
            .toList());
  }

  private static long sum(Explanation explanation, Part part) {
    return explanation.terms().stream()
        .filter(term -> term.part() == part)
        .mapToLong(Explanation.OfTerm::amount)
        .sum();
  }
}
