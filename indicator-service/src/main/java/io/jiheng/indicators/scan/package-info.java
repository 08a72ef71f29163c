/**
 * Places for whoever reads much 读案通道: questions, exports and the recount each have a lane of their
 * own, so that no reader can stop the counting. A room below those that ask; it knows none of them.
 */
package io.jiheng.indicators.scan;
