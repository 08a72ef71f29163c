/**
 * The lists over HTTP, a page or a CSV file, and pending cases by what is left of their time limit.
 * A new list is a {@code WatchList} with its columns, key and cells.
 */
package io.jiheng.indicators.query.supervision.rest;
