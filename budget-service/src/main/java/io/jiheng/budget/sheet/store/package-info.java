/** Finds, decides and saves projects, their sheets and revisions. */
package io.jiheng.budget.sheet.store;
