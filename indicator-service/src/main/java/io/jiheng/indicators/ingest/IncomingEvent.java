package io.jiheng.indicators.ingest;

import io.jiheng.indicators.eventlog.Envelope;
import io.jiheng.indicators.store.EventKey;

/** A record that was understood. */
record IncomingEvent(IncomingRecord record, Envelope envelope, EventKey key) {}
