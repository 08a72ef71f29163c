/** The ledger over HTTP: booking, taking back, reading. */
package io.jiheng.indicators.ledger.rest;
