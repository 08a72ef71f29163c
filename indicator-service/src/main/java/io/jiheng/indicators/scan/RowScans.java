package io.jiheng.indicators.scan;

import io.jiheng.indicators.scan.FileScans.Lane;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;

/**
 * Tells the rows of a table one by one 逐行读表, however many, in a place of the exports: none of them
 * is held. It is the only way to read a table as a whole.
 */
@ApplicationScoped
public class RowScans {

  private static final int FETCHED = 500;

  private final FileScans scans;
  private final EntityManager entities;

  RowScans(FileScans scans, EntityManager entities) {
    this.scans = scans;
    this.entities = entities;
  }

  /**
   * Tells each row that a query finds, in its order. To be called in a transaction.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where there is no place, or where it takes
   *     too long
   */
  public <E> void forEach(PanacheQuery<E> rows, Consumer<E> action) {
    scans.go(
        Lane.EXPORT,
        time -> {
          // Some hundreds at a time, so that the driver does not hold all of them either.
          try (var found = rows.withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED).stream()) {
            found.forEach(
                row -> {
                  time.step();
                  action.accept(row);
                  entities.detach(row);
                });
          }
          return null;
        });
  }
}
