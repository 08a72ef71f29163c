/**
 * Budget units 预算单位, which stands under which, and four eyes. Values and functions alone, and the
 * services that find, decide and save.
 */
package io.jiheng.budget.unit;
