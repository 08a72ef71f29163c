/** Period close over HTTP: closing, reopening, reading, verifying, adjustments. */
package io.jiheng.indicators.close.rest;
