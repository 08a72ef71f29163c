package io.jiheng.budget.unit.http;

import io.jiheng.budget.unit.UnitBounds;
import io.jiheng.budget.unit.store.UnitRegister;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which units the caller may see and touch 数据权限: those of the courts in the token and those under
 * them. Whose token names no court sees none; {@code *} is all.
 */
@ApplicationScoped
public class UnitSight {

  private final Caller caller;
  private final UnitRegister units;

  UnitSight(Caller caller, UnitRegister units) {
    this.caller = caller;
    this.units = units;
  }

  /** The units in sight now; for a list to be asked once, not for each of its items. */
  public UnitBounds bounds() {
    return caller.seesAllCourts()
        ? UnitBounds.ALL
        : UnitBounds.of(units.tree().ofCourts(caller.courts()));
  }

  public boolean sees(String unit) {
    return bounds().contains(unit);
  }

  /** A 403 unless the unit is in sight. */
  public void require(String unit) {
    if (!sees(unit)) {
      throw Problem.of(403, "unit-out-of-sight").arg("unit", unit).exception();
    }
  }
}
