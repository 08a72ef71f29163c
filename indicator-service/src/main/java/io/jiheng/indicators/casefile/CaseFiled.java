package io.jiheng.indicators.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A case is filed 立案.
 *
 * @param filedOn the day of filing 立案日期, Asia/Shanghai
 * @param cause cause of action 案由, as the filing writes it
 * @param claimAmount amount in dispute or applied for, in 元
 * @param fastTrack 速裁
 * @param afterMediation whether mediation before filing 诉前调解 preceded it
 * @param family the type word 类型代字 to count under, where the case number does not tell
 */
public record CaseFiled(
    LocalDate filedOn,
    Optional<String> department,
    Optional<String> judge,
    Optional<Procedure> procedure,
    boolean fastTrack,
    Optional<String> cause,
    Optional<BigDecimal> claimAmount,
    boolean filedOnline,
    boolean afterMediation,
    Optional<Origin> origin,
    Optional<String> family)
    implements CaseChanging {

  public CaseFiled {
    Objects.requireNonNull(filedOn, "filedOn");
  }

  /** The cause of action 案由 as it is compared. */
  public Optional<Cause> causeOfAction() {
    return cause.flatMap(Cause::of);
  }

  /**
   * The cause of action 案由 of the original case: as the filing names it, else that of this case,
   * for an appeal is about what the original case was about.
   */
  public Optional<Cause> causeOfOrigin() {
    return origin.flatMap(Origin::cause).flatMap(Cause::of).or(this::causeOfAction);
  }

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.filed(this);
  }
}
