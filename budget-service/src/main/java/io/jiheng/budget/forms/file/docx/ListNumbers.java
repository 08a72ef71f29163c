package io.jiheng.budget.forms.file.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * The numbers that Word puts before paragraphs by itself 自动编号: 一、 of a chapter is seen, and stands
 * nowhere in the text. To be asked of each numbered paragraph in turn, for they are counted.
 */
final class ListNumbers {

  /** A list, and what it changes of its kind. */
  private record Use(NumberedList kind, List<CTNumLvl> overrides) {}

  private final Map<BigInteger, Use> lists = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  private ListNumbers() {}

  static ListNumbers of(OPCPackage document) throws IOException, XmlException {
    ListNumbers numbers = new ListNumbers();
    for (PackagePart part :
        document.getPartsByContentType(XWPFRelation.NUMBERING.getContentType())) {
      try (InputStream content = part.getInputStream()) {
        numbers.add(NumberingDocument.Factory.parse(content).getNumbering());
      }
    }
    return numbers;
  }

  private void add(CTNumbering all) {
    Map<BigInteger, NumberedList> kinds = new HashMap<>();
    all.getAbstractNumList()
        .forEach(kind -> kinds.put(kind.getAbstractNumId(), new NumberedList(kind.getLvlList())));
    all.getNumList()
        .forEach(
            list ->
                Optional.ofNullable(list.getAbstractNumId())
                    .map(CTDecimalNumber::getVal)
                    .map(kinds::get)
                    .ifPresent(
                        kind ->
                            lists.put(list.getNumId(), new Use(kind, list.getLvlOverrideList()))));
  }

  /**
   * Tells the number of the next paragraph of a list.
   *
   * @param list which of the lists, as the file numbers them
   * @param level from 0
   * @return empty text where there is no such list or level, or a mere mark
   */
  String next(BigInteger list, int level) {
    Use use = lists.get(list);
    if (use == null) {
      return "";
    }
    if (begun.add(list)) {
      use.kind().restart(use.overrides());
    }
    return use.kind().next(level);
  }

  /** The level whose paragraphs have that style; the first where the list does not say so. */
  int levelOf(BigInteger list, String style) {
    return lists.containsKey(list) ? lists.get(list).kind().levelOf(style) : 0;
  }
}
