/**
 * What people say of time limits 审限: the own table of a court 本院审限表, and the calendar of legal
 * holidays 法定节假日. Every change is followed by a correction of the counters of the courts it
 * touches; {@link io.jiheng.indicators.store.LimitsRevision} tells how that keeps clear of drift.
 */
package io.jiheng.indicators.limits;
