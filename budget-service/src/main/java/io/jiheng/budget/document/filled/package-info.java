/** A form that was filled in, held against what is known of its project 填报核对. */
package io.jiheng.budget.document.filled;
