package io.jiheng.indicators.close;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.organization.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeriodCloseTest {

  @Test
  void anAdjustmentIsNamedByMonthCourtAndIndicator() {
    assertThat(close(Scope.COURT, 1).adjustment("closing-rate"))
        .isEqualTo("2023-06-冀0283-closing-rate");
  }

  @Test
  void adjustmentsToOtherClosesOfTheMonthHaveOtherNames() {
    var names =
        new HashSet<String>(
            List.of(
                close(Scope.COURT, 1).adjustment("closing-rate"),
                close(Scope.COURT, 2).adjustment("closing-rate"),
                close(Scope.SUBTREE, 1).adjustment("closing-rate"),
                close(Scope.SUBTREE, 2).adjustment("closing-rate")));

    assertThat(names).hasSize(4);
  }

  @Test
  void everyDefinitionHasAHashOfItsOwnThatIsTheSameWhenReadAgain() {
    var catalogue = CatalogueReader.readPackaged();
    var hashes = catalogue.on(LocalDate.of(2023, 6, 30)).stream().map(Definitions::of).toList();
    var again = CatalogueReader.readPackaged();

    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(again.on(LocalDate.of(2023, 6, 30)).stream().map(Definitions::of))
        .containsExactlyElementsOf(hashes);
    assertThat(Definitions.of(again)).isEqualTo(Definitions.of(catalogue));
  }

  private static PeriodClose close(Scope scope, int edition) {
    return new PeriodClose(
        UUID.randomUUID(),
        "冀0283",
        scope,
        YearMonth.of(2023, 6),
        edition,
        Instant.EPOCH,
        "approver",
        Optional.empty(),
        "key",
        Optional.empty());
  }
}
