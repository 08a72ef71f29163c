package io.jiheng.indicators.query.value.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Rounding;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Unit;
import io.jiheng.indicators.catalogue.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes a version of an indicator as the row of the catalogue that it is read from 口径的目录行: to be
 * changed, tried and added by an installation.
 */
@JsonPropertyOrder({
  "code",
  "version",
  "from",
  "onlyByName",
  "number",
  "name",
  "unit",
  "direction",
  "numerator",
  "denominator",
  "perJudge",
  "rounding",
  "provisional",
  "calibre"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueRow(
    String code,
    String version,
    String from,
    Boolean onlyByName,
    String number,
    Name name,
    Unit unit,
    Indicator.Direction direction,
    List<Sum> numerator,
    List<Sum> denominator,
    Window perJudge,
    Rounding rounding,
    String provisional,
    String calibre) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  record Name(String zh, String en) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sum(String measure, String families, Window window, Term.Sign sign) {
    private static Sum of(Term term) {
      return new Sum(
          term.measure().code(),
          term.families().name(),
          term.window(),
          term.sign() == Term.Sign.PLUS ? null : term.sign());
    }
  }

  /** The row as YAML; absent where the indicator is an item of the ledger, which no row defines. */
  static Optional<String> of(Indicator indicator) {
    if (indicator.formula() instanceof Formula.Ledger) {
      return Optional.empty();
    }
    try {
      return Optional.of(YAML.writeValueAsString(row(indicator)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(indicator.code() + " cannot be written", e);
    }
  }

  private static CatalogueRow row(Indicator indicator) {
    var calibre = indicator.calibre();
    var formula = indicator.formula();
    return new CatalogueRow(
        indicator.code(),
        calibre.version(),
        calibre.from().map(LocalDate::toString).orElse(null),
        calibre.onlyByName() ? true : null,
        indicator.citation().number(),
        new Name(indicator.chineseName(), indicator.englishName()),
        indicator.unit(),
        indicator.direction(),
        sums(formula.numerator()),
        formula instanceof Formula.Quotient quotient ? sums(quotient.denominator()) : null,
        formula instanceof Formula.PerJudge mean ? mean.headcount() : null,
        calibre.rounding(),
        indicator.provisional().orElse(null),
        calibre.text());
  }

  private static List<Sum> sums(List<Term> terms) {
    return terms.stream().map(Sum::of).toList();
  }
}
