/**
 * The case file 案件 and the events it is folded from. Pure: no clock, no I/O, no JSON, no SQL. A new
 * type of event is one record here and one line in {@link io.jiheng.indicators.casefile.CaseEvent}.
 */
package io.jiheng.indicators.casefile;
