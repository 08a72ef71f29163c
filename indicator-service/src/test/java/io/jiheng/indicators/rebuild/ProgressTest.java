package io.jiheng.indicators.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.indicators.store.RebuildJob;
import io.jiheng.indicators.store.RebuildJob.Failure;
import io.jiheng.indicators.store.RebuildJob.Figures;
import io.jiheng.indicators.store.RebuildJob.Phase;
import io.jiheng.indicators.store.RebuildJob.State;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant NOON = Instant.parse("2024-03-01T04:00:00Z");

  private final List<Figures> told = new ArrayList<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Progress progress =
      new Progress(Phase.FILES, (phase, figures) -> told.add(figures), stopping::get);

  @Test
  void aLongCourtIsToldOfInTheMiddle() throws SQLException {
    progress.begin(Phase.COURTS, 12_000, 2);
    for (int i = 0; i < 12_000; i++) {
      progress.file(3);
    }
    progress.court(7);

    assertThat(told).extracting(Figures::filesFolded).containsExactly(0L, 5_000L, 10_000L, 12_000L);
    assertThat(progress.figures()).isEqualTo(new Figures(12_000, 12_000, 2, 1, 7, 36_000));
  }

  @Test
  void thePhasesCountTheirFilesApartAndTheEventsTogether() throws SQLException {
    progress.begin(Phase.FILES, 1, 0);
    progress.file(5);
    progress.begin(Phase.COURTS, 1, 1);
    progress.file(5);

    assertThat(progress.figures()).isEqualTo(new Figures(1, 1, 1, 0, 0, 10));
  }

  @Test
  void itGoesNoFurtherWhenTheServiceStops() throws SQLException {
    progress.file(1);
    stopping.set(true);

    assertThatThrownBy(() -> progress.file(1)).isInstanceOf(StoppedException.class);
  }

  @Test
  void theSpeedIsThatOfTheWholeJob() {
    var figures = new Figures(0, 0, 0, 0, 0, 90_000);
    var job = begun().with(Phase.COURTS, figures, NOON.plusSeconds(3));

    assertThat(job.eventsPerSecond()).isEqualTo(30_000);
    assertThat(begun().eventsPerSecond()).isZero();
  }

  @Test
  void aFailedJobSaysWhyAndWhen() {
    var job = begun().failed(Failure.DATABASE, NOON.plusSeconds(9));

    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.failure()).contains(Failure.DATABASE);
    assertThat(job.finishedAt()).contains(NOON.plusSeconds(9));
  }

  private static RebuildJob begun() {
    return new RebuildJob(
        1,
        State.RUNNING,
        false,
        false,
        Phase.COURTS,
        NOON,
        NOON,
        Optional.empty(),
        Figures.NONE,
        Optional.empty());
  }
}
