package io.jiheng.indicators.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A case is filed 立案.
 *
 * @param filedOn the day of filing 立案日期, Asia/Shanghai
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

  @Override
  public CaseFile applyTo(CaseFile file, LocalDate happenedOn) {
    return file.filed(this);
  }
}
