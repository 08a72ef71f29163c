package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.xmlbeans.XmlException;
import org.xml.sax.SAXException;

/**
 * Opens the package of an Office document. It is read from a file, part by part as they are asked
 * for, so that a large document does not stand in memory whole.
 */
final class OfficePackage {

  private static final String MACRO_ENABLED = "macroEnabled";

  /** What the library falls over where a part is missing that others speak of. */
  private static final String OF_POI = "org.apache.poi.";

  private static final long LARGEST_PART = 64L * 1024 * 1024;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    // By itself it takes a workbook of a thousand worksheets for an attack.
    ZipSecureFile.setMaxFileCount(Archive.MOST_ENTRIES);
  }

  /** Reads an open package. */
  interface Reader {
    void read(OPCPackage document)
        throws IOException, OpenXML4JException, XMLStreamException, SAXException, XmlException;
  }

  private OfficePackage() {}

  static void open(byte[] content, Reader reader) {
    try {
      Path file = Files.createTempFile("import", ".zip");
      try {
        Files.write(file, content);
        read(file, reader);
      } finally {
        Files.delete(file);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static void read(Path file, Reader reader) {
    try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      refuseMacros(document);
      reader.read(document);
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | XMLStreamException
        | SAXException
        | XmlException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      throw new UnreadableFile(Reason.TRUNCATED, damaged);
    } catch (NullPointerException missing) {
      if (isOfLibrary(missing)) {
        throw new UnreadableFile(Reason.TRUNCATED, missing);
      }
      throw missing;
    }
  }

  /** A macro document without its macros calls itself one still. */
  private static boolean isOfLibrary(NullPointerException missing) {
    return Arrays.stream(missing.getStackTrace())
        .limit(1)
        .anyMatch(frame -> frame.getClassName().startsWith(OF_POI));
  }

  private static void refuseMacros(OPCPackage document) throws OpenXML4JException {
    for (PackagePart part : document.getParts()) {
      if (part.getContentType().contains(MACRO_ENABLED)) {
        throw new UnreadableFile(Reason.MACRO);
      }
    }
  }
}
