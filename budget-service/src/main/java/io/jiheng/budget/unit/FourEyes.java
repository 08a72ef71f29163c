package io.jiheng.budget.unit;

import io.jiheng.budget.history.HistoryBound;
import io.jiheng.budget.unit.persistence.FourEyesEntity;
import io.jiheng.budget.unit.persistence.FourEyesRepository;
import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Four eyes 四眼原则: who has asked for something does not decide on it. Every workflow asks here,
 * within the transaction in which it decides and with what was asked for held, so that nobody slips
 * through between the two. A unit has it unless an admin has switched it off.
 */
@ApplicationScoped
public class FourEyes {

  private final FourEyesRepository rows;
  private final UnitRegister units;
  private final Clock clock;

  FourEyes(FourEyesRepository rows, UnitRegister units, Clock clock) {
    this.rows = rows;
    this.units = units;
    this.clock = clock;
  }

  /** Refuses with 403 where who decides has asked for it, and the unit wants another one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void require(String unit, String askedBy, String decidedBy) {
    if (askedBy.equals(decidedBy) && isRequired(unit)) {
      throw RefusedException.notAllowed("four-eyes").with("unit", unit).with("by", askedBy);
    }
  }

  /** What was said of it for a unit, the latest first; empty: it is as at the beginning, on. */
  @Transactional
  public List<FourEyesSetting> settings(String unit) {
    units.get(unit);
    return rows.of(unit).stream().map(FourEyesEntity::setting).toList();
  }

  /**
   * Switches it on or off for a unit; what is so already leaves nothing.
   *
   * @param expected the number of the latest setting the change is based on, if the caller said so
   */
  @Transactional
  public List<FourEyesSetting> put(
      String unit, boolean required, String reason, String by, OptionalInt expected) {
    units.get(unit);
    units.hold(unit);
    int number = latest(unit).map(FourEyesSetting::number).orElse(0);
    if (expected.isPresent() && expected.getAsInt() != number) {
      throw RefusedException.outdated();
    }
    if (isRequired(unit) != required) {
      int next = HistoryBound.REVISIONS.admit(number + 1);
      FourEyesSetting setting = new FourEyesSetting(next, required, reason, clock.instant(), by);
      rows.persist(FourEyesEntity.of(unit, setting));
    }
    return settings(unit);
  }

  private boolean isRequired(String unit) {
    return latest(unit).map(FourEyesSetting::required).orElse(true);
  }

  private Optional<FourEyesSetting> latest(String unit) {
    return rows.of(unit).firstResultOptional().map(FourEyesEntity::setting);
  }
}
