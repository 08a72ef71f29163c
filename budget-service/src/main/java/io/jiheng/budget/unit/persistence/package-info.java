/** Units and their settings of four eyes. */
package io.jiheng.budget.unit.persistence;
