package io.jiheng.indicators.store;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.measures.Contributions;
import io.jiheng.indicators.measures.Rules;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the files say that the counters of a court should be 计入本院: its own files and those charged
 * to it are folded anew, by the limit rules in force in the same transaction.
 */
public final class ChargedToCourt {

  private ChargedToCourt() {}

  /** Is told of a file that was folded. */
  @FunctionalInterface
  public interface Folded {
    void accept(FileKey file, int events) throws SQLException;
  }

  /** The sums of a court, in a container of their own. */
  public static Contributions fold(Connection connection, String court, Folded folded)
      throws SQLException {
    var charged = new Contributions();
    var limits = LimitsInForce.read(connection, List.of(court));
    FileRows.ofCourt(
        connection,
        court,
        row -> {
          var events = row.events();
          charged.add(
              Rules.contributions(Dossier.of(row.key(), events), limits).stream()
                  .filter(contribution -> contribution.cell().court().equals(court))
                  .toList());
          folded.accept(row.key(), events.size());
        });
    return charged;
  }
}
