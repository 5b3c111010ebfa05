package org.entregent;

import java.io.IOException;
import org.entregent.access.Permission;
import org.entregent.graph.answer.PrintedSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole API on one page: what clients are generated from. */
@Tag("snapshot")
class SchemaSnapshotTest {

    @Test
    void filesMakeTheSchemaPrinted() throws IOException {
        Snapshot.check("schema/schema.graphql", PrintedSchema.whole());
    }

    @Test
    void partnersSeeTheSchemaPrinted() throws IOException {
        Snapshot.check(
                "schema/partner.graphql",
                PrintedSchema.part(permission -> Permission.valueOf(permission).openToPartners()));
    }
}
