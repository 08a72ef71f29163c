package io.jiheng.contract;

import java.util.Set;

/** What is enforced 执行依据, by the names of the contract. */
public final class EnforcementBasis {

  private static final Set<String> NO_COURTS = Set.of("ARBITRATION", "NOTARISED", "OTHER");

  private EnforcementBasis() {}

  /**
   * Whether its number is a case number: an award 仲裁裁决, a notarised deed 公证债权文书 or another document
   * has a number of its own, such as (2022)京仲裁字第0123号.
   */
  public static boolean hasCaseNumber(String basis) {
    return !NO_COURTS.contains(basis);
  }
}
