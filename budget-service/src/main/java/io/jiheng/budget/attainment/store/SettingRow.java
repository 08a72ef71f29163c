package io.jiheng.budget.attainment.store;

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
class SettingRow extends TargetEntry {

  String code;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "read_as")
  Comparison readAs;

  static SettingRow of(TargetOwner owner, Setting setting) {
    SettingRow row = new SettingRow();
    row.enter(owner, setting.key(), setting.number(), setting.at(), setting.by());
    row.code = setting.code().orElse(null);
    row.readAs = setting.readAs().orElse(null);
    return row;
  }

  Setting setting() {
    return new Setting(
        key(), number, Optional.ofNullable(code), Optional.ofNullable(readAs), at, by);
  }
}
