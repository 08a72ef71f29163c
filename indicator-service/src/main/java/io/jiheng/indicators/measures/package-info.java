/**
 * What a file adds to which counter cell 计数口径. Pure. {@link io.jiheng.indicators.measures.Rules}
 * names the groups of rules; a new measure is one constant of {@link
 * io.jiheng.indicators.measures.Measure} and its line in a group. Counters must be rebuilt when a
 * rule changes: raise {@link io.jiheng.indicators.measures.Rules#VERSION}.
 */
package io.jiheng.indicators.measures;
