package io.jiheng.indicators.casefile;

/** An event that is kept with the case as a fact; measures say what it counts for. */
public sealed interface CaseFact extends CaseEvent
    permits LimitAdjusted, TrialFact, MediationFact, EnforcementFact {}
