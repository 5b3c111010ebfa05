package org.entregent;

import java.io.IOException;
import org.entregent.access.PermissionsPage;
import org.entregent.graph.answer.PrintedSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do and see what, for people: printed from the rules themselves. */
@Tag("snapshot")
class PermissionsSnapshotTest {

    @Test
    void rulesMakeThePagePrinted() throws IOException {
        Snapshot.check("docs/permissions.md", PermissionsPage.of(PrintedSchema.whole()));
    }
}
