package io.jiheng.indicators.query.members;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.catalogue.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One of the cases or items behind a figure 指标成员.
 *
 * @param item which item of the file, e.g. a payment; empty for the file as a whole
 * @param amount what it adds to the figure; never 0
 * @param reasons by which terms, those that take away again among them
 */
public record Member(Dossier file, String item, long amount, List<Reason> reasons) {

  static final Comparator<Member> ORDER =
      Comparator.comparing((Member member) -> member.file().key()).thenComparing(Member::item);

  /** What put it there: a term, the day of the fact, and how much that adds. */
  public record Reason(Term term, LocalDate day, long amount) {}
}
