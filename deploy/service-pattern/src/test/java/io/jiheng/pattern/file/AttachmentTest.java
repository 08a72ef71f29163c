package io.jiheng.pattern.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void a_file_is_named_plainly_and_as_people_call_it() {
    assertThat(Attachment.of("sheet-7", "物业及运转费 2026*", "xlsx"))
        .isEqualTo(
            "attachment; filename=\"sheet-7.xlsx\"; filename*=UTF-8''"
                + "%E7%89%A9%E4%B8%9A%E5%8F%8A%E8%BF%90%E8%BD%AC%E8%B4%B9%202026_.xlsx");
  }

  @Test
  void what_no_disk_takes_is_not_in_a_name() {
    assertThat(Attachment.of("p", "a/b\\c:d\"e\nf", "csv"))
        .endsWith("filename*=UTF-8''a_b_c_d_e_f.csv");
  }

  @Test
  void a_long_name_is_cut_between_two_letters() {
    assertThat(Attachment.of("p", "𠮷".repeat(100), "csv"))
        .endsWith("''" + "%F0%A0%AE%B7".repeat(80) + ".csv");
  }
}
