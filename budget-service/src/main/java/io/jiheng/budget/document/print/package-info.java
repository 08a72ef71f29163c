/** Units' documents as they are printed 打印. */
package io.jiheng.budget.document.print;
