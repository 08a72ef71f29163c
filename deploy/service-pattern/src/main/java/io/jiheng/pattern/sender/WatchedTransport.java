package io.jiheng.pattern.sender;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;

/**
 * The transport of the JDK whose servers watch each connection they accept. The HTTP server itself
 * knows no limit for the head of a request, and none for the pace of a body.
 */
final class WatchedTransport extends JDKTransport {

  @Override
  public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
    super.configure(options, domainSocket, bootstrap);
    bootstrap.childHandler(watched(bootstrap.config().childHandler(), SenderLimits.now()));
  }

  private static ChannelHandler watched(ChannelHandler server, SenderConfig config) {
    return new ChannelInitializer<Channel>() {
      @Override
      protected void initChannel(Channel channel) {
        channel.pipeline().addLast(server);
        WireWatch.over(channel, config);
      }
    };
  }
}
