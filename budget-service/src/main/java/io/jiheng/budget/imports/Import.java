package io.jiheng.budget.imports;

import io.jiheng.budget.forms.file.FileFormat;
import java.time.Instant;

/**
 * An import 导入 as it stands.
 *
 * @param forms how many forms the file has
 * @param entered how many of them are entered so far; none of them counts before all are
 */
public record Import(
    long id,
    String fileName,
    FileFormat format,
    ImportState state,
    int forms,
    int entered,
    Instant uploadedAt,
    String uploadedBy) {}
