/** Finds, decides and saves units and their settings of four eyes. */
package io.jiheng.budget.unit.store;
