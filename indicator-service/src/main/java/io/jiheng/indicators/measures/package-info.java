/**
 * What a case file adds to which counter cell 计数口径. Pure. A new measure is one constant of {@link
 * io.jiheng.indicators.measures.Measure} and one column of the table {@code counter}.
 */
package io.jiheng.indicators.measures;
