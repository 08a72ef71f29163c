/** How answers travel 传输: over TLS and never again without, and kept by nobody on their way. */
package io.jiheng.pattern.transport;
