/** Lists, roll-ups and exports 汇总, read straight from the tables. */
package io.jiheng.budget.overview;
