/**
 * Series, comparison, ranking and projection over HTTP. Steps and bounds of a series are in {@code
 * SeriesDays}.
 */
package io.jiheng.indicators.query.comparison.rest;
