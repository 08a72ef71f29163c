/**
 * Hands events to Kafka 事件发布 and waits for its acknowledgement. No other package knows Kafka;
 * settings are in {@link io.jiheng.caseevents.publication.PublicationConfig}.
 */
package io.jiheng.caseevents.publication;
