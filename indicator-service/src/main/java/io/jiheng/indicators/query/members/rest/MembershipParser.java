package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.slice.rest.ValueQueryParser;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads which of the cases behind an indicator are asked for. */
@ApplicationScoped
class MembershipParser {

  private final ValueQueryParser parser;

  MembershipParser(ValueQueryParser parser) {
    this.parser = parser;
  }

  /** Which cases are behind a part of an indicator on a day. */
  record Membership(ValueQuery query, Indicator indicator, List<Term> terms, LocalDate day) {}

  Membership of(IndicatorParams which, ScopeParams scope, SliceParams cut, MemberParams of) {
    var versions = parser.indicator(which);
    var query = parser.of(scope, cut);
    var day = parser.day("asOf", of.asOf());
    var since = parser.given("since", of.since());
    if (since.filter(day::isBefore).isPresent()) {
      throw Problem.of(400, "span-backwards").arg("from", since.get()).arg("to", day).exception();
    }
    var indicator = versions.on(day);
    return new Membership(query.since(since), indicator, terms(indicator, of.part()), day);
  }

  /** The terms of a part of an indicator; refused where it has no such part. */
  private static List<Term> terms(Indicator indicator, Part part) {
    var terms = part.terms(indicator);
    if (terms.isEmpty()) {
      throw Problem.of(400, "no-such-part").arg("indicator", indicator.code()).exception();
    }
    return terms;
  }
}
