/**
 * The one judge of events 受理审查: what the door admits by it, the counting house reads by it. It
 * knows JSON and the contract, and neither HTTP nor Kafka.
 */
package io.jiheng.contract.admission;
