package io.jiheng.indicators.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes a bulletin as a .docx: its words, its tables, its charts (drawn by whoever opens it, so
 * that no font is needed here), and a link at each figure to its members. The same bulletin gives
 * the same bytes.
 */
public final class DocxBulletin {

  private static final int TITLE = 18;
  private static final int HEADING = 14;
  private static final int TEXT = 11;

  /** A first line moves in by two signs, in twentieths of a point. */
  private static final int FIRST_LINE = 2 * TEXT * 20;

  private static final String LINK = "1F4E79";

  private final XWPFDocument document;
  private final URI base;

  private DocxBulletin(XWPFDocument document, URI base) {
    this.document = document;
    this.base = base;
  }

  /**
   * Writes the blocks of a bulletin.
   *
   * @param base the address of this service as its reader knows it
   * @param countedAt when an event was last counted, told as the day it was made
   */
  public static void write(
      List<Block> blocks, URI base, Optional<Instant> countedAt, OutputStream out) {
    try (var document = new XWPFDocument()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(countedAt.orElse(Instant.EPOCH))));
      properties.setCreator("Jiheng");
      DocxPage.lay(document);
      var file = new DocxBulletin(document, base);
      for (var block : blocks) {
        file.add(block);
      }
      var written = new ByteArrayOutputStream();
      document.write(written);
      SteadyZip.copy(written.toByteArray(), out);
    } catch (IOException | InvalidFormatException e) {
      throw new UncheckedIOException(new IOException("a bulletin cannot be written", e));
    }
  }

  private void add(Block block) throws IOException, InvalidFormatException {
    if (block instanceof Prose prose) {
      add(prose);
    } else if (block instanceof Grid grid) {
      var caption = document.createParagraph();
      caption.setAlignment(ParagraphAlignment.CENTER);
      caption.setKeepNext(true);
      add(Run.plain(grid.caption()), caption, TEXT, true);
      new DocxGrid(document.createTable(), grid, this::add).write();
    } else if (block instanceof Chart chart) {
      DocxChart.add(chart, document);
    }
  }

  private void add(Prose prose) {
    var paragraph = document.createParagraph();
    switch (prose.kind()) {
      case TITLE -> {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        prose.runs().forEach(run -> add(Run.plain(run.text()), paragraph, TITLE, true));
      }
      case HEADING -> {
        // First, because POI keeps a paragraph by the next only where it has some property already.
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
        prose.runs().forEach(run -> add(Run.plain(run.text()), paragraph, HEADING, true));
      }
      case PARAGRAPH -> {
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingBetween(1.5);
        prose.runs().forEach(run -> add(run, paragraph, TEXT, false));
      }
    }
  }

  private void add(Run run, XWPFParagraph paragraph, int size, boolean bold) {
    var written =
        run.members()
            .map(address -> base.resolve(address).toString())
            .map(paragraph::createHyperlinkRun)
            .map(link -> (XWPFRun) link)
            .orElseGet(paragraph::createRun);
    run.members().ifPresent(address -> written.setColor(LINK));
    written.setText(run.text());
    written.setFontSize(size);
    written.setBold(bold);
  }
}
