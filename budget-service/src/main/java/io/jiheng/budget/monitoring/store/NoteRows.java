package io.jiheng.budget.monitoring.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class NoteRows implements PanacheRepositoryBase<NoteRow, NoteRow.Key> {

  /** The latest first. */
  List<NoteRow> of(long projectId, LocalDate day) {
    return list("projectId = ?1 and day = ?2 order by number desc", projectId, day);
  }

  Optional<NoteRow> latest(long projectId, LocalDate day) {
    return find("projectId = ?1 and day = ?2 order by number desc", projectId, day)
        .firstResultOptional();
  }
}
