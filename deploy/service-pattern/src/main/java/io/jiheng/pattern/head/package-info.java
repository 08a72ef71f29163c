/**
 * What the head of a request may be 请求头: an address and a host that can be read, whatever is asked
 * for; refused before anything else looks at them.
 */
package io.jiheng.pattern.head;
