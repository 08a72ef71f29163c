package io.jiheng.indicators.casefile;

import java.util.Set;

/**
 * A row of a table of limits 审限表: the limit that holds for a family and procedure.
 *
 * @param family type word 类型代字
 * @param procedure a {@link Procedure}, {@link #FAST} or {@link #ANY}
 * @param basis the statute or decision it rests on 依据
 */
public record LimitRow(String family, String procedure, TimeLimit limit, String basis) {

  /** Whatever the procedure, unless another row of the family names it. */
  public static final String ANY = "*";

  /** 速裁 */
  public static final String FAST = "FAST";

  /** What may stand as the procedure. */
  public static final Set<String> PROCEDURES =
      Set.of(
          Procedure.ORDINARY.name(),
          Procedure.SUMMARY.name(),
          Procedure.SMALL_CLAIMS.name(),
          FAST,
          ANY);

  /** What it is a limit of; a table has one row of each. */
  public Key key() {
    return new Key(family, procedure);
  }

  /** A family and procedure. */
  public record Key(String family, String procedure) {}
}
