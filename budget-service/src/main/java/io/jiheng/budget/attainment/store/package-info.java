/**
 * Finds, decides and saves links, reports and freezes, and keeps the latest live values and the
 * messages that could not be read.
 */
package io.jiheng.budget.attainment.store;
