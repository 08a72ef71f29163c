package io.jiheng.pattern.sender;

import io.micrometer.core.instrument.Metrics;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Watches one connection: its bytes before they are taken apart, its messages after. It speaks
 * HTTP/1.1 only; of any other protocol it sees nothing but silence.
 */
final class WireWatch {

  private static final String DECODER = "httpDecoder";
  private static final String SERVER = "handler";

  private final Channel channel;
  private final Wire wire;
  private final Bytes bytes = new Bytes();

  private WireWatch(Channel channel, SenderConfig config) {
    this.channel = channel;
    this.wire = new Wire(config, System.nanoTime());
  }

  /** Watches a connection from its beginning to its end. */
  static void over(Channel channel, SenderConfig config) {
    WireWatch watch = new WireWatch(channel, config);
    watch.settle();
    var seconds = channel.eventLoop().scheduleAtFixedRate(watch::second, 1, 1, TimeUnit.SECONDS);
    channel.closeFuture().addListener(closed -> seconds.cancel(false));
  }

  /** Takes its places; over TLS they are there only after the handshake. */
  private void settle() {
    ChannelPipeline pipeline = channel.pipeline();
    if (bytes.context == null && pipeline.get(DECODER) != null && pipeline.get(SERVER) != null) {
      pipeline.addBefore(DECODER, "jiheng-bytes", bytes);
      pipeline.addBefore(SERVER, "jiheng-messages", new Messages());
    }
  }

  private void second() {
    settle();
    wire.second(System.nanoTime(), channel.config().isAutoRead(), channel.isWritable())
        .ifPresent(this::end);
  }

  private void end(Slowness slowness) {
    slowness.ended(Metrics.globalRegistry).increment();
    boolean ofSender = slowness == Slowness.HEAD || slowness == Slowness.BODY;
    if (ofSender && wire.isUnanswered() && bytes.context != null) {
      end(RawProblem.TOO_SLOW);
    } else {
      channel.close();
    }
  }

  private void end(RawProblem problem) {
    bytes.context.writeAndFlush(problem.bytes()).addListener(ChannelFutureListener.CLOSE);
  }

  private final class Bytes extends ChannelInboundHandlerAdapter {

    private ChannelHandlerContext context;

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
      context = added;
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object message) {
      wire.bytes(System.nanoTime());
      at.fireChannelRead(message);
    }
  }

  private final class Messages extends ChannelDuplexHandler {

    private boolean refused;

    @Override
    public void channelRead(ChannelHandlerContext at, Object message) {
      Optional<RawProblem> problem = RawProblem.of(message);
      if (refused || problem.isPresent()) {
        ReferenceCountUtil.release(message);
        problem.ifPresent(found -> refuse(found, message instanceof HttpRequest));
        return;
      }
      if (message instanceof HttpRequest request) {
        KnownMethods.bound(request);
        wire.head();
      }
      if (message instanceof HttpContent content) {
        wire.piece(content.content().readableBytes(), message instanceof LastHttpContent);
      }
      at.fireChannelRead(message);
    }

    /** What cannot be taken apart is answered once; nothing that follows it is handed on. */
    private void refuse(RawProblem problem, boolean atHead) {
      if (refused) {
        return;
      }
      refused = true;
      if (atHead ? wire.owesNothing() : wire.isUnanswered()) {
        end(problem);
      } else {
        channel.close();
      }
    }

    @Override
    public void write(ChannelHandlerContext at, Object message, ChannelPromise promise) {
      boolean interim =
          message instanceof HttpResponse response
              && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
      if (!interim && message instanceof HttpResponse) {
        wire.answering();
      }
      if (!interim && message instanceof LastHttpContent) {
        wire.answered(System.nanoTime());
      }
      at.write(message, promise);
    }
  }
}
