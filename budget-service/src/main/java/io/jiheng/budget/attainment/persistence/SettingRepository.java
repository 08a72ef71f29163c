package io.jiheng.budget.attainment.persistence;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class SettingRepository extends TargetEntryRepository<SettingEntity> {}
