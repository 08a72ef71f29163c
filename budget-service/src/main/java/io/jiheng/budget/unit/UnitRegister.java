package io.jiheng.budget.unit;

import io.jiheng.budget.unit.persistence.UnitEntity;
import io.jiheng.budget.unit.persistence.UnitRepository;
import io.jiheng.pattern.refusal.RefusedException;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The register of budget units 预算单位名录. */
@ApplicationScoped
public class UnitRegister {

  private final UnitRepository rows;

  UnitRegister(UnitRepository rows) {
    this.rows = rows;
  }

  @Transactional
  public List<BudgetUnit> all() {
    return rows.listAll(Sort.by("code")).stream().map(UnitEntity::unit).toList();
  }

  public UnitTree tree() {
    return new UnitTree(all());
  }

  @Transactional
  public Optional<BudgetUnit> find(String code) {
    return rows.findByIdOptional(code).map(UnitEntity::unit);
  }

  /** Like {@link #find}, or a 404. */
  public BudgetUnit get(String code) {
    return find(code).orElseThrow(() -> UnitRefusals.notFound(code));
  }

  /**
   * Whether the unit is known; if so it is held until the transaction ends, so that what is checked
   * among its sheets stays true until it is written.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(String code) {
    return rows.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).isPresent();
  }

  /**
   * Enters a unit or changes it; the version given with it is not looked at.
   *
   * @param expected the version the change is based on, if the caller said so
   * @param permit throws, given the unit as it is, for a change that the caller may not make
   * @return the unit as it stands now; its version is 1 if it is new
   */
  @Transactional
  public BudgetUnit put(
      BudgetUnit wanted, OptionalInt expected, Consumer<Optional<BudgetUnit>> permit) {
    Optional<UnitEntity> present =
        rows.findByIdOptional(wanted.code(), LockModeType.PESSIMISTIC_WRITE);
    permit.accept(present.map(UnitEntity::unit));
    int version = present.map(row -> row.version).orElse(0);
    if (expected.isPresent() && expected.getAsInt() != version) {
      throw RefusedException.outdated();
    }
    refuseParent(wanted);
    BudgetUnit unit =
        new BudgetUnit(
            wanted.code(), wanted.name(), wanted.courtCode(), wanted.parent(), version + 1);
    UnitEntity row = present.orElseGet(UnitEntity::new);
    row.take(unit);
    rows.persist(row);
    return unit;
  }

  private void refuseParent(BudgetUnit wanted) {
    wanted
        .parent()
        .ifPresent(
            parent -> {
              if (find(parent).isEmpty()) {
                throw UnitRefusals.parentUnknown(parent);
              }
              if (tree().line(parent).contains(wanted.code())) {
                throw RefusedException.againstRule("unit-parent-circular").with("parent", parent);
              }
            });
  }
}
