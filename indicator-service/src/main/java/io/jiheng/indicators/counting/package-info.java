/**
 * What belongs to counting and publishing alone 计数专用: connections to the database and threads that
 * no reader can take, and the signs that they are alive.
 */
package io.jiheng.indicators.counting;
