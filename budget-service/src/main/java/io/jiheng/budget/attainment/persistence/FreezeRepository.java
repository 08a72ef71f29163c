package io.jiheng.budget.attainment.persistence;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class FreezeRepository extends TargetEntryRepository<FreezeEntity> {}
