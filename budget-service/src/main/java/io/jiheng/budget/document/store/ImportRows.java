package io.jiheng.budget.document.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ImportRows implements PanacheRepositoryBase<ImportRow, Long> {}
