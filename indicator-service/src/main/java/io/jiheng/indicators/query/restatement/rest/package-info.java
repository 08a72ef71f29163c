/**
 * Restatements and trials of a calibre over HTTP. How many changes an answer tells is bounded here.
 */
package io.jiheng.indicators.query.restatement.rest;
