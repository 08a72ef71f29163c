package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.catalogue.Term;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The definition of an indicator: formula, calibre 口径, citation and the targets it has. */
@Schema(name = "Indicator")
public record IndicatorAnswer(
    @Schema(examples = "closing-progress") String code,
    @Schema(examples = "审执结案进度") String name,
    @Schema(examples = "Closing progress") String englishName,
    @Schema(examples = "%") String unit,
    Indicator.Direction direction,
    List<TermAnswer> numerator,
    List<TermAnswer> denominator,
    @Schema(description = "统计口径 how it is counted") String calibre,
    @Schema(description = "为何暂行 why it is provisional; null where it is final") String provisional,
    CitationAnswer citation,
    List<TargetRowAnswer> targets) {

  /** One sum of the formula. */
  @Schema(name = "Term")
  public record TermAnswer(
      @Schema(examples = "closed") String measure,
      @Schema(examples = "workload") String families,
      @Schema(examples = "YEAR") String window,
      Term.Sign sign) {}

  /** The document a definition comes from, and its number there. */
  @Schema(name = "Citation")
  public record CitationAnswer(
      @Schema(examples = "003") String document, @Schema(examples = "2") String number) {}

  /** A target of one target set; floors by month where the target is a schedule. */
  @Schema(name = "TargetRow")
  public record TargetRowAnswer(
      @Schema(examples = "wulanhaote-2022") String set,
      @Schema(examples = "2022") int year,
      @Schema(examples = "003") String document,
      @Schema(examples = "2") String number,
      @Schema(examples = "审执结案进度") String name,
      @Schema(examples = "≥") String comparison,
      BigDecimal value,
      Map<Integer, BigDecimal> floors) {}

  static IndicatorAnswer of(Indicator indicator, Catalogue catalogue) {
    var formula = indicator.formula();
    return new IndicatorAnswer(
        indicator.code(),
        indicator.chineseName(),
        indicator.englishName(),
        indicator.symbol(),
        indicator.direction(),
        terms(formula.numerator()),
        formula instanceof Formula.Quotient quotient ? terms(quotient.denominator()) : null,
        indicator.calibre(),
        indicator.provisional().orElse(null),
        new CitationAnswer(indicator.citation().document(), indicator.citation().number()),
        catalogue.targetSets().stream()
            .filter(set -> set.rows().containsKey(indicator.code()))
            .map(set -> row(set, set.rows().get(indicator.code())))
            .toList());
  }

  private static List<TermAnswer> terms(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                new TermAnswer(
                    term.measure().code(),
                    term.families().name(),
                    term.window().name(),
                    term.sign()))
        .toList();
  }

  private static TargetRowAnswer row(TargetSet set, TargetSet.Row row) {
    return new TargetRowAnswer(
        set.code(),
        set.year(),
        set.document(),
        row.number(),
        row.name(),
        row.target().map(target -> target.comparison().sign()).orElse(null),
        row.target().map(target -> target.value()).orElse(null),
        row.schedule().map(Schedule::floors).map(IndicatorAnswer::byNumber).orElse(null));
  }

  private static Map<Integer, BigDecimal> byNumber(Map<Month, BigDecimal> floors) {
    var byNumber = new TreeMap<Integer, BigDecimal>();
    floors.forEach((month, floor) -> byNumber.put(month.getValue(), floor));
    return byNumber;
  }
}
