package io.jiheng.budget.disbursement;

import io.jiheng.budget.disbursement.persistence.LevelTable;
import io.jiheng.budget.disbursement.persistence.LevelTable.OwnLevels;
import io.jiheng.budget.unit.UnitRefusals;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.pattern.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which levels hold for a unit 支付控制线: its own, else those of the nearest unit above it that has set
 * any, else those of the house.
 */
@ApplicationScoped
public class LevelRegister {

  private final LevelTable table;
  private final UnitRegister units;

  LevelRegister(LevelTable table, UnitRegister units) {
    this.table = table;
    this.units = units;
  }

  /**
   * The levels that hold for a unit.
   *
   * @param setBy the unit that has set them, empty if they are those of the house
   * @param version of the unit's own, 0 if it has none
   */
  public record Holding(SpendingLevels levels, Optional<String> setBy, int version) {}

  @Transactional
  public Holding of(String unit) {
    return table
        .nearest(unit)
        .map(own -> new Holding(own.levels(), Optional.of(own.unit()), version(own, unit)))
        .orElseGet(() -> new Holding(SpendingLevels.HOUSE, Optional.empty(), 0));
  }

  /**
   * Sets a unit's own levels.
   *
   * @param expected the version the change is based on, if the caller said so
   */
  @Transactional
  public Holding put(String unit, SpendingLevels levels, OptionalInt expected) {
    if (!units.hold(unit)) {
      throw UnitRefusals.notFound(unit);
    }
    int version = of(unit).version();
    if (expected.isPresent() && expected.getAsInt() != version) {
      throw RefusedException.outdated();
    }
    table.put(new OwnLevels(unit, levels, version + 1));
    return new Holding(levels, Optional.of(unit), version + 1);
  }

  private static int version(OwnLevels own, String unit) {
    return own.unit().equals(unit) ? own.version() : 0;
  }
}
