package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.persistence.LiveValueTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/** Takes live values 实时指标值 in. The same ones again change nothing. */
@ApplicationScoped
public class LiveValues {

  private final LiveValueTable table;
  private final DeadLetters unread;
  private final DataSource database;

  LiveValues(LiveValueTable table, DeadLetters unread, DataSource database) {
    this.table = table;
    this.unread = unread;
    this.database = database;
  }

  /**
   * Keeps values and sets aside what could not be read, all in one transaction.
   *
   * @param values in the order they were told
   */
  public void keep(List<LiveValue> values, Collection<DeadLetter> unreadable) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        table.keep(inOneOrder(values), connection);
        unread.keep(unreadable, connection);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  /**
   * One order of keys for all, so that two replicas that meet while partitions move do not
   * deadlock. The sort is stable: of one key the order they were told in stays.
   */
  private static List<LiveValue> inOneOrder(List<LiveValue> values) {
    return values.stream()
        .sorted(Comparator.comparing(LiveValue::court).thenComparing(LiveValue::code))
        .toList();
  }
}
