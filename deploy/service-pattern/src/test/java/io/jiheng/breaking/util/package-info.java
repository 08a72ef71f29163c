/** Is a drawer for odds and ends. */
package io.jiheng.breaking.util;
