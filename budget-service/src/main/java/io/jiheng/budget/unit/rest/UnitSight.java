package io.jiheng.budget.unit.rest;

import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitBounds;
import io.jiheng.budget.unit.UnitRefusals;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.budget.unit.UnitTree;
import io.jiheng.pattern.access.Caller;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Sight;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Which units the caller may see and touch 数据权限: those of the courts in the token and those under
 * them. Whose token names no court sees none; {@code *} is all.
 */
@ApplicationScoped
public class UnitSight {

  private final Caller caller;
  private final Sight sight;
  private final UnitRegister units;

  UnitSight(Caller caller, Sight sight, UnitRegister units) {
    this.caller = caller;
    this.sight = sight;
    this.units = units;
  }

  /** The units in sight now; for a list to be asked once, not for each of its items. */
  public UnitBounds bounds() {
    return sight.bounds(DataScope.Kind.UNIT, within(units::tree));
  }

  public boolean sees(String unit) {
    return bounds().contains(unit);
  }

  /** The unit, if there is one and it is in sight; the same 404 for all others. */
  public BudgetUnit find(String code) {
    return sight.find(
        DataScope.Kind.UNIT,
        units.find(code),
        unit -> sees(unit.code()),
        () -> UnitRefusals.notFound(code));
  }

  /** A 403 unless the unit is in sight. */
  public void require(String unit) {
    if (!sees(unit)) {
      throw outOf(unit);
    }
  }

  /** The same for units that are known later, be it none. */
  public Consumer<String> permit() {
    return sight.bounds(DataScope.Kind.UNIT, this::require);
  }

  /**
   * A 403 unless the unit is in sight as it is and as it is wanted; what it is put under must be,
   * too, or is as unknown as what is not there.
   */
  public void requireChange(Optional<BudgetUnit> present, BudgetUnit wanted) {
    UnitBounds before = bounds();
    UnitBounds after = within(() -> units.tree().with(wanted));
    boolean seen = present.isEmpty() || before.contains(wanted.code());
    if (!seen || !after.contains(wanted.code())) {
      throw outOf(wanted.code());
    }
    wanted
        .parent()
        .filter(parent -> !present.flatMap(BudgetUnit::parent).equals(Optional.of(parent)))
        .filter(parent -> !before.contains(parent))
        .ifPresent(
            parent -> {
              throw UnitRefusals.parentUnknown(parent);
            });
  }

  private UnitBounds within(Supplier<UnitTree> tree) {
    return caller.seesAllCourts()
        ? UnitBounds.ALL
        : UnitBounds.of(tree.get().ofCourts(caller.courts()));
  }

  private static RuntimeException outOf(String unit) {
    return Problem.of(403, "unit-out-of-sight").arg("unit", unit).exception();
  }
}
