/** How rules refuse 不予办理: without a word of HTTP, so that every room may use it. */
package io.jiheng.pattern.refusal;
