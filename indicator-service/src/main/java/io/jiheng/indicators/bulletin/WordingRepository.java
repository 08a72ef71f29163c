package io.jiheng.indicators.bulletin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The table of wordings. */
@ApplicationScoped
class WordingRepository implements PanacheRepositoryBase<WordingEntity, String> {

  private static final String BEGIN =
      "insert into bulletin_wording (court) values (:court) on conflict do nothing";

  /** The row of a court, which until the commit nobody else changes. */
  WordingEntity hold(String court) {
    getEntityManager().createNativeQuery(BEGIN).setParameter("court", court).executeUpdate();
    return findById(court, LockModeType.PESSIMISTIC_WRITE);
  }
}
