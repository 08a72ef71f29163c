/**
 * Projects and their sheets over HTTP: entered, changed, submitted, approved, adjusted, with every
 * revision.
 */
package io.jiheng.budget.sheet.rest;
