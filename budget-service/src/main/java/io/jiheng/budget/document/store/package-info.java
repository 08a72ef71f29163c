/**
 * Finds, decides and saves imports and units' documents; a file is entered as a whole or not at
 * all.
 */
package io.jiheng.budget.document.store;
