package io.jiheng.indicators.limits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The table of calendars. */
@ApplicationScoped
class HolidayYearRepository implements PanacheRepositoryBase<HolidayYearEntity, Integer> {}
