package io.jiheng.budget.attainment.persistence;

import io.jiheng.budget.attainment.CalibreVersion;
import io.jiheng.budget.attainment.LiveValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The table of live values 实时指标值: of every court, indicator and month the latest. The months before
 * are kept for what is looked back at: check dates, year ends, the trend.
 */
@ApplicationScoped
public class LiveValueTable {

  private static final String COLUMNS =
      "court, code, as_of, numerator, denominator, value, unit, rules_version,"
          + " calibre_version, calibre_from, counted_at, revision";

  /** An older value never takes the place of a newer one; the same once more changes nothing. */
  private static final String KEEP_NEWER =
      "insert into live_value (month, "
          + COLUMNS
          + ") values (date_trunc('month', cast(? as date)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (court, code, month) do update set as_of = excluded.as_of,"
          + " numerator = excluded.numerator, denominator = excluded.denominator,"
          + " value = excluded.value, unit = excluded.unit,"
          + " rules_version = excluded.rules_version,"
          + " calibre_version = excluded.calibre_version, calibre_from = excluded.calibre_from,"
          + " counted_at = excluded.counted_at,"
          + " revision = excluded.revision"
          + " where (live_value.as_of, live_value.revision) <= (excluded.as_of, excluded.revision)";

  private static final String OF_COURT =
      "select "
          + COLUMNS
          + " from live_value where court = ? and month between ? and ? and as_of <= ?"
          + " order by code, as_of";

  private final DataSource database;

  LiveValueTable(DataSource database) {
    this.database = database;
  }

  public void keep(List<LiveValue> values, Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KEEP_NEWER)) {
      for (LiveValue value : values) {
        bind(statement, value);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** All that is known of a court in a year up to a day, of each indicator the oldest first. */
  public List<LiveValue> of(String court, int year, LocalDate upTo) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(OF_COURT)) {
      statement.setString(1, court);
      statement.setObject(2, LocalDate.of(year, 1, 1));
      statement.setObject(3, LocalDate.of(year, 12, 31));
      statement.setObject(4, upTo);
      List<LiveValue> values = new ArrayList<>();
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        values.add(value(rows));
      }
      return values;
    } catch (SQLException failed) {
      throw new IllegalStateException("Live values could not be read", failed);
    }
  }

  private static void bind(PreparedStatement statement, LiveValue value) throws SQLException {
    statement.setObject(1, value.asOf());
    statement.setString(2, value.court());
    statement.setString(3, value.code());
    statement.setObject(4, value.asOf());
    statement.setBigDecimal(5, value.numerator());
    statement.setBigDecimal(6, value.denominator().orElse(null));
    statement.setBigDecimal(7, value.value().orElse(null));
    statement.setString(8, value.unit());
    statement.setInt(9, value.rulesVersion());
    statement.setString(10, value.calibre().map(CalibreVersion::version).orElse(null));
    statement.setObject(11, value.calibre().flatMap(CalibreVersion::from).orElse(null));
    statement.setObject(12, value.countedAt().map(LiveValueTable::utc).orElse(null));
    statement.setLong(13, value.revision());
  }

  private static LiveValue value(ResultSet row) throws SQLException {
    BigDecimal denominator = row.getBigDecimal("denominator");
    BigDecimal value = row.getBigDecimal("value");
    OffsetDateTime countedAt = row.getObject("counted_at", OffsetDateTime.class);
    return new LiveValue(
        row.getString("court"),
        row.getString("code"),
        row.getObject("as_of", LocalDate.class),
        row.getBigDecimal("numerator"),
        Optional.ofNullable(denominator),
        Optional.ofNullable(value),
        row.getString("unit"),
        row.getInt("rules_version"),
        calibre(row),
        Optional.ofNullable(countedAt).map(OffsetDateTime::toInstant),
        row.getLong("revision"));
  }

  private static Optional<CalibreVersion> calibre(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("calibre_from", LocalDate.class);
    return Optional.ofNullable(row.getString("calibre_version"))
        .map(version -> new CalibreVersion(version, Optional.ofNullable(from)));
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
