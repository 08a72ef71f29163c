/**
 * The value of an indicator 指标值: evaluated over sums of the counters or, for a cut through the
 * cases, over sums of the same contributions of its case files. A new formula is a case of {@link
 * io.jiheng.indicators.query.value.Evaluation}.
 */
package io.jiheng.indicators.query.value;
