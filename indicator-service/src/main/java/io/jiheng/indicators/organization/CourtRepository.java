package io.jiheng.indicators.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of courts. */
@ApplicationScoped
class CourtRepository implements PanacheRepositoryBase<CourtEntity, String> {}
