/** Breaks the rules of the house, class by class, so that it is seen that they match. */
package io.jiheng.breaking.shelf;
