/**
 * The written form of events: from the JSON of the contract to {@link
 * io.jiheng.indicators.casefile.CaseEvent}, and the history 案件事件日志 that a case row carries.
 */
package io.jiheng.indicators.eventlog;
