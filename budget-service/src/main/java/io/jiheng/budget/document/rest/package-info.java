/**
 * Talks of units' documents over HTTP: written, adjusted, approved, printed.
 *
 * <p>What both kinds do stands in {@code UnitDocumentDoor}.
 */
package io.jiheng.budget.document.rest;
