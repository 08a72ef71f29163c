/**
 * The monthly bulletin 通报 of a court: its figures, all of one moment, each with the address of the
 * cases behind it, and the words around them.
 */
package io.jiheng.indicators.bulletin;
