package io.jiheng.budget.imports.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For the interface description only: what answers an upload. It is described as both in one, for
 * generated clients cannot choose between kinds that no member tells apart.
 */
@Schema(
    name = "UploadResponse",
    description =
        "已导入为 Import 的各项，preview=true 时为 ImportPreview 的各项"
            + " / the members of Import, or with preview=true those of ImportPreview",
    allOf = {ImportResponse.class, PreviewResponse.class})
interface UploadResponse {}
