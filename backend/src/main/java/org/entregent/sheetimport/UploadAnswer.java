package org.entregent.sheetimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that was sent, in the form that the API's verbs answer.
 *
 * @param sheetImport null when there are errors
 */
record UploadAnswer(@Nullable Made sheetImport, List<Problem> errors) {

    /** @param id the import's */
    record Made(String id) {}

    /**
     * @param message for people
     * @param path what of the request is at fault
     */
    record Problem(String message, List<String> path) {}

    UploadAnswer {
        errors = List.copyOf(errors);
    }
}
