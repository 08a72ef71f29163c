package io.jiheng.budget.unit.persistence;

import io.jiheng.budget.unit.BudgetUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

@Entity
@Table(name = "unit")
public class UnitEntity {

  @Id String code;
  String name;

  @Column(name = "court_code")
  String courtCode;

  String parent;
  public int version;

  public void take(BudgetUnit unit) {
    code = unit.code();
    name = unit.name();
    courtCode = unit.courtCode().orElse(null);
    parent = unit.parent().orElse(null);
    version = unit.version();
  }

  public BudgetUnit unit() {
    return new BudgetUnit(
        code, name, Optional.ofNullable(courtCode), Optional.ofNullable(parent), version);
  }
}
