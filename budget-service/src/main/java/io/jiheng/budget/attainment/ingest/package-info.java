/**
 * Takes indicator values from Kafka: reads each message, keeps what it says, and sets aside what
 * cannot be read.
 */
package io.jiheng.budget.attainment.ingest;
