/**
 * The departmental ledger 部门工作台账: what departments report by hand, with its evidence. Entries are
 * never changed; a correction is a counter-entry. Plain records behind a Panache repository.
 */
package io.jiheng.indicators.ledger;
