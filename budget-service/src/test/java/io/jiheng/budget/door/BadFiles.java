package io.jiheng.budget.door;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that nobody should have to read. */
final class BadFiles {

  private static final int MEBIBYTE = 1024 * 1024;

  private BadFiles() {}

  static byte[] archive(String entry, String content) {
    return OfficeFiles.bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** A small workbook of 160 MiB of blanks. */
  static byte[] bomb() {
    byte[] blanks = new byte[MEBIBYTE];
    Arrays.fill(blanks, (byte) ' ');
    return OfficeFiles.bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int written = 0; written < 160; written++) {
              zip.write(blanks);
            }
          }
        });
  }

  static byte[] withMacros(byte[] document) {
    return rewritten(document, "word/vbaProject.bin", "", "");
  }

  static byte[] macroEnabled(byte[] document) {
    return rewritten(
        document,
        "word/empty.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml");
  }

  /** Whole at its end, with a hole in its middle. */
  static byte[] damaged(byte[] document) {
    byte[] damaged = document.clone();
    Arrays.fill(damaged, damaged.length / 4, damaged.length / 2, (byte) 0xff);
    return damaged;
  }

  static byte[] encrypted(byte[] document) {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(document);
      }
      return OfficeFiles.bytes(files::writeFilesystem);
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] oldWorkbook() {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("项目名称");
      return OfficeFiles.bytes(workbook::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** With another part, and one text replaced by another in all parts. */
  private static byte[] rewritten(byte[] document, String part, String from, String to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        zip.write(
            (from.isEmpty() ? content : content.replace(from, to))
                .getBytes(StandardCharsets.ISO_8859_1));
      }
      zip.putNextEntry(new ZipEntry(part));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
