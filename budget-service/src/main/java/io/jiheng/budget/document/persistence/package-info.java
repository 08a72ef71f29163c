/** Imports, their files and corrections, and the revisions of units' documents. */
package io.jiheng.budget.document.persistence;
