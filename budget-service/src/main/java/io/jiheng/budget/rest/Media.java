package io.jiheng.budget.rest;

/** Media types beside those of JAX-RS. */
public final class Media {

  /** RFC 9457. */
  public static final String PROBLEM = "application/problem+json";

  public static final String CSV = "text/csv";

  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static final String ZIP = "application/zip";

  private Media() {}
}
