/**
 * The case file 案件, the petition 信访 and the matter 事项, each folded from its events. Pure: no clock,
 * no I/O, no JSON, no SQL. A new type of event that changes nothing but adds a fact is one record
 * of {@link io.jiheng.indicators.casefile.TrialFact}, {@link
 * io.jiheng.indicators.casefile.EnforcementFact} or {@link
 * io.jiheng.indicators.casefile.MediationFact}, and one line in the table of event types.
 */
package io.jiheng.indicators.casefile;
