package io.jiheng.indicators.casefile;

/**
 * What an event says of a case 案件事件. It either {@linkplain CaseChanging changes} where the case
 * stands, or is a {@linkplain CaseFact fact} kept with it.
 *
 * <p>A later event of the same kind restates what the earlier one said; that is how corrections
 * arrive.
 */
public sealed interface CaseEvent extends FileEvent permits CaseChanging, CaseFact {}
