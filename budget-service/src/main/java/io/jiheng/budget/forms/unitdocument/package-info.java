/**
 * Holds units' documents as values, and what was read of one 单位文件.
 *
 * <p>A kind: a value in {@code UnitDocument}, and a room for its form.
 */
package io.jiheng.budget.forms.unitdocument;
