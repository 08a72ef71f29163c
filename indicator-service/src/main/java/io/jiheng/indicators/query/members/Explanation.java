package io.jiheng.indicators.query.members;

import io.jiheng.contract.CaseFamilies;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.ValueQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Explains why a file is in an indicator or out of it 计入与否的缘由, term by term.
 *
 * @param terms of numerator and denominator
 */
public record Explanation(Dossier file, List<OfTerm> terms) {

  /** Why a file is in a term, or is not. */
  public enum Cause {
    COUNTED("计入", "counted"),
    ORPHANED("尚未收到立案信息，不计入任何指标", "its filing has not arrived, so it counts nowhere"),
    CANCELLED("已撤销立案，不计入任何指标", "its filing was cancelled, so it counts nowhere"),
    OTHER_FAMILY("案件类别不在该项范围内", "its family is not among those of the term"),
    NO_SUCH_FACT("没有该计量项所指的事实", "there is no fact that the measure counts"),
    OUTSIDE_WINDOW("事实发生日不在统计期内", "the day of the fact lies outside the window"),
    OTHER_COURT("记在其他法院名下", "it is charged to another court"),
    OUTSIDE_SLICE("不在所问的庭室、法官或案件范围内", "it is not of the department, judge or kind asked for"),
    CANCELS_OUT("统计期内增减相抵", "what it added within the window was taken away again");

    private final String chinese;
    private final String english;

    Cause(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** In words, Chinese unless English is asked for. */
    public String in(Locale language) {
      return language.getLanguage().equals("en") ? english : chinese;
    }
  }

  /**
   * What a file is to one term.
   *
   * @param amount what it adds; 0 unless counted
   * @param day the day of the fact that decides, where there is one
   */
  public record OfTerm(
      Part part,
      Term term,
      Window.Days window,
      Cause cause,
      long amount,
      Optional<LocalDate> day) {}

  /**
   * Explains an indicator for one file.
   *
   * @param limits by what the due days of the file are reckoned
   */
  public static Explanation of(
      Dossier file, LimitRules limits, Indicator indicator, ValueQuery query, LocalDate asOf) {
    var contributions = Rules.contributions(file, limits);
    var terms = new ArrayList<OfTerm>();
    for (var part : Part.values()) {
      for (var term : part.terms(indicator)) {
        terms.add(ofTerm(part, term, file, contributions, query, asOf));
      }
    }
    return new Explanation(file, terms);
  }

  private static OfTerm ofTerm(
      Part part,
      Term term,
      Dossier file,
      Collection<Contribution> contributions,
      ValueQuery query,
      LocalDate asOf) {
    var window = term.window().of(asOf);
    var left = contributions.stream().filter(c -> c.measure() == term.measure()).toList();
    for (var step : Step.values()) {
      var passed = left.stream().filter(c -> step.takes(term, window, file, c, query)).toList();
      if (passed.isEmpty()) {
        var cause = left.isEmpty() ? noFact(file) : step.cause;
        return new OfTerm(part, term, window, cause, 0, day(left));
      }
      left = passed;
    }
    var amount = term.sign().factor() * left.stream().mapToLong(Contribution::amount).sum();
    var cause = amount == 0 ? Cause.CANCELS_OUT : Cause.COUNTED;
    return new OfTerm(part, term, window, cause, amount, day(left));
  }

  private static Cause noFact(Dossier file) {
    return switch (file.state()) {
      case ORPHANED -> Cause.ORPHANED;
      case CANCELLED -> Cause.CANCELLED;
      case PENDING, CLOSED -> Cause.NO_SUCH_FACT;
    };
  }

  private static Optional<LocalDate> day(List<Contribution> contributions) {
    return contributions.stream().map(c -> c.cell().day()).reduce((former, later) -> later);
  }

  /** The questions a contribution must pass, one after the other. */
  private enum Step {
    FAMILY(Cause.OTHER_FAMILY) {
      @Override
      boolean takes(Term term, Window.Days window, Dossier file, Contribution c, ValueQuery q) {
        return term.families().contains().test(CaseFamilies.standard().of(c.cell().family()));
      }
    },
    COURT(Cause.OTHER_COURT) {
      @Override
      boolean takes(Term term, Window.Days window, Dossier file, Contribution c, ValueQuery q) {
        return q.courts().contains(c.cell().court());
      }
    },
    SLICE(Cause.OUTSIDE_SLICE) {
      @Override
      boolean takes(Term term, Window.Days window, Dossier file, Contribution c, ValueQuery q) {
        return q.slice().contains(file, c) && q.families().contains(file, c);
      }
    },
    WINDOW(Cause.OUTSIDE_WINDOW) {
      @Override
      boolean takes(Term term, Window.Days window, Dossier file, Contribution c, ValueQuery q) {
        return window.contains(c.cell().day());
      }
    };

    private final Cause cause;

    Step(Cause cause) {
      this.cause = cause;
    }

    abstract boolean takes(
        Term term, Window.Days window, Dossier file, Contribution c, ValueQuery q);
  }
}
