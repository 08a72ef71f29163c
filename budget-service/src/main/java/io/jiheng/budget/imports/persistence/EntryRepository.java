package io.jiheng.budget.imports.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<EntryEntity, EntryEntity.Key> {}
