package io.jiheng.sample.docket;

/**
 * How much goes other than straight, as shares in [0, 1].
 *
 * @param reassigned cases that change judge or department 改派
 * @param procedureChanged cases with a procedure that change it 程序转换
 * @param closingRevoked cases with a closing that is revoked 撤销结案
 * @param cancelled filings cancelled later 撤销立案
 * @param late events reported days or weeks after they happened
 * @param duplicated events sent once more
 * @param overtaken events sent only after the next one of their case
 * @param conflicting filings sent once more under the same id, but saying something else: they end
 *     as dead letters
 * @param orphans events a court and year of cases that were never filed
 */
public record Imperfections(
    double reassigned,
    double procedureChanged,
    double closingRevoked,
    double cancelled,
    double late,
    double duplicated,
    double overtaken,
    double conflicting,
    int orphans) {

  public static final Imperfections USUAL =
      new Imperfections(0.05, 0.03, 0.005, 0.003, 0.01, 0.005, 0.005, 0.0004, 2);
}
