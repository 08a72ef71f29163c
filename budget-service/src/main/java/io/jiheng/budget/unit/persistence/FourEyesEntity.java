package io.jiheng.budget.unit.persistence;

import io.jiheng.budget.unit.FourEyesSetting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "four_eyes")
@IdClass(FourEyesEntity.Key.class)
public class FourEyesEntity {

  record Key(String unitCode, int number) implements Serializable {}

  @Id
  @Column(name = "unit_code")
  String unitCode;

  @Id int number;

  boolean required;
  String reason;
  Instant at;
  String by;

  public static FourEyesEntity of(String unit, FourEyesSetting setting) {
    FourEyesEntity row = new FourEyesEntity();
    row.unitCode = unit;
    row.number = setting.number();
    row.required = setting.required();
    row.reason = setting.reason();
    row.at = setting.at();
    row.by = setting.by();
    return row;
  }

  public FourEyesSetting setting() {
    return new FourEyesSetting(number, required, reason, at, by);
  }
}
