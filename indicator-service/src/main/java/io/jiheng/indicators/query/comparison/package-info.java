/**
 * A value beside others 比较: series, the same day of last year, ranking, projection. {@code
 * Comparison}, {@code Projection} and {@code Step} are pure; the ranking goes through the files of
 * a scope.
 */
package io.jiheng.indicators.query.comparison;
