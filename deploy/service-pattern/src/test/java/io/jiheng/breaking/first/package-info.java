/** Goes round in a circle with {@code second}. */
package io.jiheng.breaking.first;
