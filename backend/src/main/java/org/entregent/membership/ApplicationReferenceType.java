package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION_REFERENCE;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.ApplicationReference;
import org.springframework.stereotype.Component;

/** Whom applicants named: for whoever leads the application on. */
@Component
final class ApplicationReferenceType extends GraphType<ApplicationReference> {

    ApplicationReferenceType() {
        super("ApplicationReference", APPLICATION_REFERENCE);
        key(APPLICATION_REFERENCE.REGION_ID, APPLICATION_REFERENCE.APPLICATION_ID, APPLICATION_REFERENCE.NUMBER);
        region(APPLICATION_REFERENCE.REGION_ID);
        visible((reference, viewer) ->
                ApplicationReadability.REFERENCES.condition(reference, reference.REGION_ID, viewer));

        field("number", APPLICATION_REFERENCE.NUMBER);
        field("name", APPLICATION_REFERENCE.NAME);
        field("phone", APPLICATION_REFERENCE.PHONE);
        field("outcome", APPLICATION_REFERENCE.OUTCOME);
        field("note", APPLICATION_REFERENCE.NOTE);
        field("notedAt", APPLICATION_REFERENCE.NOTED_AT);
    }
}
