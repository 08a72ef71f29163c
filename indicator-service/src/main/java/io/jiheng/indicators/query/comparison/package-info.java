/**
 * A value beside others 比较: series, the same day of last year, ranking, projection. Pure but for
 * the ranking, which goes through the files of a scope.
 */
package io.jiheng.indicators.query.comparison;
