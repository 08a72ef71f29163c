/** How much is done at once 负载: what comes on top is refused at the door and not left to queue. */
package io.jiheng.pattern.load;
