/**
 * Ends connections whose other side is too slow 慢速连接: half a head, a body that trickles, an answer
 * that is not read, and silence. It watches the wire, below everything that might wait for it.
 */
package io.jiheng.pattern.sender;
