package io.jiheng.budget.attainment.store;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FreezeRows extends TargetEntries<FreezeRow> {}
