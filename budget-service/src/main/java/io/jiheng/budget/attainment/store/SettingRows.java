package io.jiheng.budget.attainment.store;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SettingRows extends TargetEntries<SettingRow> {}
