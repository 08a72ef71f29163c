package io.jiheng.indicators.close;

/**
 * A close with what was signed.
 *
 * @param document the signed bytes
 * @param signature their detached JWS (RFC 7515 appendix F, RFC 7797)
 */
public record SealedClose(PeriodClose close, byte[] document, String signature) {

  /** What the document says. */
  public ClosedMonth content() {
    return CloseDocument.read(document);
  }
}
