/** The monthly bulletin over HTTP: as JSON and as a document. */
package io.jiheng.indicators.bulletin.rest;
