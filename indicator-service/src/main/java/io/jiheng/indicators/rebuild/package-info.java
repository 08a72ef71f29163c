/**
 * Rebuild 重建: the counters made anew from the event log that the case files carry, while events go
 * on being counted. Court by court, what the counters lack against the files is worked out at one
 * moment of the database and added to whatever they hold by then: counting only ever adds, so
 * neither waits for the other.
 */
package io.jiheng.indicators.rebuild;
