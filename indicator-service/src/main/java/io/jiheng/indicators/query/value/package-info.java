/**
 * The value of an indicator 指标值: evaluated over sums of the counters or, for a cut through the
 * cases, over sums of the same contributions of its case files. Ask {@code ValueService}; a new
 * formula is a case of {@code Evaluation}.
 */
package io.jiheng.indicators.query.value;
