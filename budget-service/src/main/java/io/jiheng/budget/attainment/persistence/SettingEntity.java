package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.targets.Comparison;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "target_setting")
public class SettingEntity extends TargetEntryEntity {

  String code;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "read_as")
  Comparison readAs;

  public static SettingEntity of(TargetOwner owner, Setting setting) {
    SettingEntity row = new SettingEntity();
    row.enter(owner, setting.key(), setting.number(), setting.at(), setting.by());
    row.code = setting.code().orElse(null);
    row.readAs = setting.readAs().orElse(null);
    return row;
  }

  public Setting setting() {
    return new Setting(
        key(), number, Optional.ofNullable(code), Optional.ofNullable(readAs), at, by);
  }
}
