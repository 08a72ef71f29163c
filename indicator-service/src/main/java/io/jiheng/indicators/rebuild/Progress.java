package io.jiheng.indicators.rebuild;

import io.jiheng.indicators.store.RebuildJob.Figures;
import io.jiheng.indicators.store.RebuildJob.Phase;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * How far a rebuild has come, told to the database now and then so that every replica can answer.
 * Of one thread.
 */
final class Progress {

  private static final int FILES_BETWEEN_TELLINGS = 5_000;

  private final Teller teller;
  private final BooleanSupplier stopping;
  private Phase phase;
  private Figures figures = Figures.NONE;
  private long untold;

  /** Where it is told. */
  @FunctionalInterface
  interface Teller {
    void tell(Phase phase, Figures figures) throws SQLException;
  }

  Progress(Phase first, Teller teller, BooleanSupplier stopping) {
    this.phase = first;
    this.teller = teller;
    this.stopping = stopping;
  }

  Phase phase() {
    return phase;
  }

  Figures figures() {
    return figures;
  }

  void begin(Phase next, long files, int courts) throws SQLException {
    phase = next;
    figures = new Figures(files, 0, courts, 0, figures.cellsCorrected(), figures.eventsFolded());
    tell();
  }

  /**
   * A file was folded.
   *
   * @throws StoppedException where the service is being stopped
   */
  void file(int events) throws SQLException {
    figures =
        new Figures(
            figures.files(),
            figures.filesFolded() + 1,
            figures.courts(),
            figures.courtsDone(),
            figures.cellsCorrected(),
            figures.eventsFolded() + events);
    if (stopping.getAsBoolean()) {
      throw new StoppedException();
    }
    if (++untold == FILES_BETWEEN_TELLINGS) {
      tell();
    }
  }

  /** There is more to do in this phase than was known when it began. */
  void more(long files, int courts) throws SQLException {
    figures =
        new Figures(
            figures.files() + files,
            figures.filesFolded(),
            figures.courts() + courts,
            figures.courtsDone(),
            figures.cellsCorrected(),
            figures.eventsFolded());
    tell();
  }

  /** A court is right now. */
  void court(int cellsCorrected) throws SQLException {
    figures =
        new Figures(
            figures.files(),
            figures.filesFolded(),
            figures.courts(),
            figures.courtsDone() + 1,
            figures.cellsCorrected() + cellsCorrected,
            figures.eventsFolded());
    tell();
  }

  /**
   * Tells how far it has come.
   *
   * @throws SQLException also where the lock is lost
   */
  void tell() throws SQLException {
    untold = 0;
    teller.tell(phase, figures);
  }
}
