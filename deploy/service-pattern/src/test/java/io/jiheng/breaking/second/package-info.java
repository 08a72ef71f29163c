/** Goes round in a circle with {@code first}. */
package io.jiheng.breaking.second;
