/**
 * Answers 304 while a snapshot is unchanged, and 503 while none can be told. Every answer from a
 * snapshot that is polled goes through here.
 */
package io.jiheng.indicators.query.snapshot.rest;
