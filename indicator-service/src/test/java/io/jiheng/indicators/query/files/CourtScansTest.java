package io.jiheng.indicators.query.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.ingest.CountingHouse;
import io.jiheng.indicators.query.snapshot.CountersOnDatabase;
import io.jiheng.indicators.query.snapshot.CountersRebuildingException;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.FileScans.Lane;
import io.jiheng.indicators.scan.Places;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.refusal.RefusedException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourtScansTest {

  private static final CountingHouse HOUSE = new CountingHouse();
  private static final List<String> COURTS = List.of("N10");

  private final CountedTransactions transactions = new CountedTransactions();
  private final FileScans places = Places.one();
  private final CourtScans scans = new CourtScans(places, CountersOnDatabase.of(transactions));

  /** Tells how often the database was read. */
  private static final class CountedTransactions extends Transactions {
    private int readings;

    CountedTransactions() {
      super(null);
    }

    @Override
    public <T> T readAtOneMoment(Work<T> work) throws SQLException {
      readings++;
      return HOUSE.transactions.readAtOneMoment(work);
    }
  }

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
  }

  @Test
  void whoever_has_no_place_reads_nothing() throws SQLException {
    assertThat(scans.<String>answer(COURTS, time -> "answered")).isEqualTo("answered");
    int read = transactions.readings;
    assertThat(read).isPositive();

    for (var lane : List.of(Lane.SMALL, Lane.EXPORT)) {
      places.go(
          lane,
          taken -> {
            assertThatThrownBy(
                    () -> {
                      if (lane == Lane.SMALL) {
                        scans.answer(COURTS, time -> "answered");
                      } else {
                        scans.export(COURTS, time -> "answered");
                      }
                    })
                .isInstanceOfSatisfying(
                    RefusedException.class,
                    refused -> assertThat(refused.kind()).isEqualTo(RefusedException.Kind.NOT_NOW));
            return "taken";
          });
    }
    assertThat(transactions.readings).isEqualTo(read);
  }

  @Test
  void whoever_has_a_place_is_refused_while_the_counters_are_made_anew() throws SQLException {
    HOUSE.change("update counting set rules = 0");

    assertThatThrownBy(() -> scans.answer(COURTS, time -> "answered"))
        .isInstanceOf(CountersRebuildingException.class);
    assertThatThrownBy(() -> scans.export(COURTS, time -> "answered"))
        .isInstanceOf(CountersRebuildingException.class);
  }
}
