/**
 * Receipts, dead letters, orphans, recount and rebuild over HTTP. Who may see what became of an
 * event is decided by {@code LetterAccess} alone.
 */
package io.jiheng.indicators.query.operations.rest;
