/** Budget units 预算单位, which stands under which, and four eyes. Values and functions alone. */
package io.jiheng.budget.unit;
