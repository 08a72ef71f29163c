/** Has a field that something is injected into. */
package io.jiheng.breaking.field;
