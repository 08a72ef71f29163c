package io.jiheng.indicators.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.ingest.CountingHouse;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsTest {

  private static final CountingHouse HOUSE = new CountingHouse();

  @BeforeEach
  void clear() throws SQLException {
    HOUSE.clear();
  }

  @ParameterizedTest
  @ValueSource(classes = {OutOfMemoryError.class, IllegalStateException.class, SQLException.class})
  void workThatEndsInAnyFaultLeavesNothingBehind(Class<? extends Throwable> fault) {
    assertThatThrownBy(
            () ->
                HOUSE.transactions.write(
                    connection -> {
                      claim(connection);
                      throw TransactionsTest.<RuntimeException>thrown(fault);
                    }))
        .isInstanceOf(fault);

    assertThat(claimed()).isEqualTo("0");
  }

  private static void claim(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("insert into event_identity values ('x', '(2023)冀9905民初1号')");
    }
  }

  private static String claimed() {
    try {
      return HOUSE.text("select count(*) from event_identity");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Any throwable, without the compiler asking which. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T thrown(Class<? extends Throwable> fault) throws T {
    try {
      throw (T) fault.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
