package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.target.Comparison;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "target_setting")
@IdClass(SettingRow.Key.class)
class SettingRow {

  record Key(long projectId, int number) implements Serializable {}

  @Id
  @Column(name = "project_id")
  long projectId;

  @Id int number;

  @Column(name = "tree_row")
  int treeRow;

  String indicator;
  String code;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "read_as")
  Comparison readAs;

  Instant at;
  String by;

  static SettingRow of(long projectId, Setting setting) {
    SettingRow row = new SettingRow();
    row.projectId = projectId;
    row.number = setting.number();
    row.treeRow = setting.row();
    row.indicator = setting.indicator();
    row.code = setting.code().orElse(null);
    row.readAs = setting.readAs().orElse(null);
    row.at = setting.at();
    row.by = setting.by();
    return row;
  }

  Setting setting() {
    return new Setting(
        treeRow, indicator, number, Optional.ofNullable(code), Optional.ofNullable(readAs), at, by);
  }
}
