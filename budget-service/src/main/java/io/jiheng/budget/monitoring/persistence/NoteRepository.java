package io.jiheng.budget.monitoring.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class NoteRepository implements PanacheRepositoryBase<NoteEntity, NoteEntity.Key> {

  /** The latest first. */
  public List<NoteEntity> of(long projectId, LocalDate day) {
    return list("projectId = ?1 and day = ?2 order by number desc", projectId, day);
  }

  public Optional<NoteEntity> latest(long projectId, LocalDate day) {
    return find("projectId = ?1 and day = ?2 order by number desc", projectId, day)
        .firstResultOptional();
  }
}
