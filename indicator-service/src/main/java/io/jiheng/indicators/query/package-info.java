/**
 * Answers: values, series, case files, receipts, recount. An indicator is evaluated over sums; the
 * sums come from the counters, or, for a department, a judge or an attribute, from the same pure
 * functions run over the case files of the slice.
 */
package io.jiheng.indicators.query;
