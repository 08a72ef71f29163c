package io.jiheng.budget.unit.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class UnitRows implements PanacheRepositoryBase<UnitRow, String> {}
