/** Money 金额 in exact 万元 and shares of it, as figures and as people write them. */
package io.jiheng.budget.money;
