package io.jiheng.budget.sheet.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<ProjectEntity, Long> {

  public List<ProjectEntity> ofUnitAndYear(String unit, int year) {
    return list("unitCode = ?1 and year = ?2 order by id", unit, year);
  }

  /**
   * Holds a project until the transaction ends.
   *
   * @return false if somebody else does, or has changed it since this revision
   */
  public boolean hold(long id, int revision) {
    return !getEntityManager()
        .createNativeQuery(
            "select id from project where id = :id and revision = :revision"
                + " for update skip locked")
        .setParameter("id", id)
        .setParameter("revision", revision)
        .getResultList()
        .isEmpty();
  }

  /** Those of these numbers that are there, in the order asked for. */
  public List<ProjectEntity> inOrder(List<Long> ids) {
    Map<Long, ProjectEntity> found =
        list("id in ?1", ids).stream()
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
