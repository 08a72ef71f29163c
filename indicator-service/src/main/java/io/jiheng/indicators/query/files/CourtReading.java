package io.jiheng.indicators.query.files;

import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.scan.ScanTime;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Reads files of one court 逐院读案, as they are at one moment. */
@FunctionalInterface
public interface CourtReading {

  /**
   * Reads them.
   *
   * @return whether those of further courts are wanted
   */
  boolean read(Connection connection, LimitRules limits, String court) throws SQLException;

  /**
   * Reads court after court, in the order of their codes, and rests between two of them. Each is
   * read at a moment of its own: a file never goes to another court, and courts are counted
   * independently of each other, so that there is no moment that all of them share. What is held
   * open in the database for a province is so no longer than for its largest court.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where it takes too long
   */
  static void ofEach(
      Transactions transactions, ScanTime time, Collection<String> courts, CourtReading reading) {
    var left = new TreeSet<>(courts).iterator();
    while (left.hasNext()) {
      var court = left.next();
      boolean more =
          transactions.query(
              connection ->
                  reading.read(connection, LimitsInForce.read(connection, Set.of(court)), court));
      if (!more) {
        return;
      }
      // Who has all waits for nobody's rest; his place takes it.
      if (left.hasNext()) {
        time.rest();
      }
    }
  }
}
