/** Projects and their revisions; a sheet is stored as one document. */
package io.jiheng.budget.sheet.persistence;
