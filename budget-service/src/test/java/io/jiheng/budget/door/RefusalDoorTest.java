package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.file;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Counter.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.budget.forms.file.FileReading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that are not read, each refused with its own reason, whatever its name says. */
@ThroughTheDoor
class RefusalDoorTest {

  private static final byte[] DOCX =
      OfficeFiles.docx(FileReading.read(text("004-tianjin", "216101", "216101")).lines());

  @Test
  void a_file_above_the_limit_is_too_large() {
    assertRefused("a.txt", new byte[9 * 1024 * 1024], 413, "import-too-large");
  }

  @Test
  void a_program_is_no_document_whatever_it_is_called() {
    byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 4_000);

    assertRefused("绩效目标表.docx", program, 415, "import-not-a-document");
    assertRefused("绩效目标表.txt", program, 415, "import-not-a-document");
    assertRefused(
        "a.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 415, "import-not-a-document");
    assertRefused("a.txt", new byte[] {1, 2, 3, 0, 5}, 415, "import-not-a-document");
  }

  @Test
  void an_archive_of_something_else_is_no_document() {
    assertRefused("a.xlsx", BadFiles.archive("readme.txt", "hello"), 415, "import-not-a-document");
  }

  @Test
  void a_document_that_swells_beyond_measure_is_a_bomb() {
    assertRefused("a.xlsx", BadFiles.bomb(), 422, "import-zip-bomb");
  }

  @Test
  void a_document_with_macros_is_refused_also_when_it_hides_them_under_another_name() {
    assertRefused("a.docx", BadFiles.withMacros(DOCX), 422, "import-macro");
    assertRefused("a.docx", BadFiles.macroEnabled(DOCX), 422, "import-macro");
  }

  @Test
  void a_document_with_a_password_is_refused() {
    assertRefused("a.docx", BadFiles.encrypted(DOCX), 422, "import-password");
  }

  @Test
  void a_document_of_the_old_kind_is_refused_with_what_to_do() {
    assertRefused("a.xls", BadFiles.oldWorkbook(), 415, "import-old-format");
    preview("a.xls", BadFiles.oldWorkbook(), "").body("detail", containsString("另存为"));
  }

  @Test
  void a_document_that_was_cut_off_is_refused_as_incomplete() {
    assertRefused("a.docx", Arrays.copyOf(DOCX, DOCX.length / 2), 422, "import-truncated");
    assertRefused("a.docx", BadFiles.damaged(DOCX), 422, "import-truncated");
    assertRefused("a.docx", Arrays.copyOf(BadFiles.encrypted(DOCX), 700), 422, "import-truncated");
  }

  @Test
  void document_003_is_told_to_be_definitions_and_where_the_catalogue_is() {
    assertRefused("003.txt", file("003-definitions.txt"), 422, "import-definitions");
    preview("003.txt", file("003-definitions.txt"), "")
        .body("catalogue", equalTo("/api/v1/indicators"))
        .body("detail", containsString("指标目录"));
  }

  @Test
  void a_text_without_any_form_is_refused() {
    byte[] letter = "关于报送材料的通知\n请于本周报送。".getBytes(StandardCharsets.UTF_8);

    assertRefused("a.txt", letter, 422, "import-nothing-found");
    assertRefused("a.txt", new byte[0], 422, "import-nothing-found");
  }

  private static void assertRefused(String name, byte[] content, int status, String code) {
    bring(name, content, "year=2023")
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
    preview(name, content, "").statusCode(status).body("code", equalTo(code));
  }
}
