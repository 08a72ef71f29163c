/** Monitoring forms over HTTP: read, noted, printed. */
package io.jiheng.budget.monitoring.rest;
