/**
 * What has to be chased up 督办清单: cases pending too long, payments and key nodes overdue. Who is on
 * a list is decided by the terms of its indicator, so that list and figure agree.
 */
package io.jiheng.indicators.query.supervision;
