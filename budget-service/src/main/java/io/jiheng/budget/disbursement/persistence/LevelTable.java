package io.jiheng.budget.disbursement.persistence;

import io.jiheng.budget.disbursement.SpendingLevels;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table of the levels that units have set 支付控制线. */
@ApplicationScoped
public class LevelTable {

  private static final String NEAREST =
      """
      with recursive line (code, parent, height) as (
        select code, parent, 0 from unit where code = ?
        union all
        select above.code, above.parent, line.height + 1
          from unit above join line on above.code = line.parent
      )
      select l.unit_code, l.warn_budget, l.stop_budget, l.warn_plan, l.stop_plan, l.version
        from line join spending_level l on l.unit_code = line.code
       order by line.height limit 1
      """;

  private final Database database;

  LevelTable(Database database) {
    this.database = database;
  }

  /** Those of the unit, else of the nearest above it that has some. */
  public Optional<OwnLevels> nearest(String unit) {
    return database.find(NEAREST, LevelTable::own, unit);
  }

  public void put(OwnLevels own) {
    database.write(
        "insert into spending_level (unit_code, warn_budget, stop_budget, warn_plan, stop_plan,"
            + " version) values (?, ?, ?, ?, ?, ?)"
            + " on conflict (unit_code) do update set warn_budget = excluded.warn_budget,"
            + " stop_budget = excluded.stop_budget, warn_plan = excluded.warn_plan,"
            + " stop_plan = excluded.stop_plan, version = excluded.version",
        own.unit(),
        own.levels().warnBudget().orElse(null),
        own.levels().stopBudget().orElse(null),
        own.levels().warnPlan().orElse(null),
        own.levels().stopPlan().orElse(null),
        own.version());
  }

  private static OwnLevels own(ResultSet row) throws SQLException {
    SpendingLevels levels =
        new SpendingLevels(
            Optional.ofNullable(row.getBigDecimal("warn_budget")),
            Optional.ofNullable(row.getBigDecimal("stop_budget")),
            Optional.ofNullable(row.getBigDecimal("warn_plan")),
            Optional.ofNullable(row.getBigDecimal("stop_plan")));
    return new OwnLevels(row.getString("unit_code"), levels, row.getInt("version"));
  }

  /**
   * The levels a unit has set itself.
   *
   * @param version counts its changes from 1
   */
  public record OwnLevels(String unit, SpendingLevels levels, int version) {}
}
