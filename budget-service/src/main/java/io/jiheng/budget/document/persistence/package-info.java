/**
 * Keeps the revisions of units' documents, each as JSON.
 *
 * <p>Members are only added: {@code UnitDocumentJsonTest} reads what earlier versions stored.
 */
package io.jiheng.budget.document.persistence;
