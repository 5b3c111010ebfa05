package org.entregent.sheetimport;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;

import java.util.Collection;
import java.util.Set;
import org.entregent.guide.SheetContent;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a sheet says, by the columns of a version. */
final class ContentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode values = NODES.objectNode();

    private ContentJson() {}

    /** @param keys of the columns that are wanted; the others say nothing */
    static ObjectNode of(SheetContent content, Set<String> keys) {
        var json = new ContentJson();
        json.names(content.names());
        json.offer(content);
        json.seat(content);
        json.values.retain(keys);
        return json.values;
    }

    private void names(SheetContent.Names names) {
        put(NETWORK_VERSION.NAME, names.name());
        put(NETWORK_VERSION.ACRONYM, names.acronym());
        put(NETWORK_VERSION.FAMILY, names.family());
        put(NETWORK_VERSION.LEGAL_FORM, names.legalForm());
        put(NETWORK_VERSION.RNA, names.rna());
        put(NETWORK_VERSION.SIREN, names.siren());
        put(NETWORK_VERSION.SUMMARY, names.summary());
        put(NETWORK_VERSION.DESCRIPTION, names.description());
    }

    private void offer(SheetContent content) {
        var offer = content.offer();
        var terms = content.terms();
        put(NETWORK_VERSION.ALL_ACTIVITIES, content.activities().all());
        putAll(NETWORK_VERSION.NAF_REV_2_CODES, content.activities().nafRev2Codes());
        putAll(NETWORK_VERSION.NAF_2025_CODES, content.activities().naf2025Codes());
        putAll(NETWORK_VERSION.AUDIENCES, offer.audiences());
        putAll(NETWORK_VERSION.FIRM_SIZES, offer.firmSizes());
        put(NETWORK_VERSION.MEMBER_COUNT, offer.memberCount());
        put(NETWORK_VERSION.FIRM_COUNT, offer.firmCount());
        putAll(NETWORK_VERSION.SERVICES, offer.services());
        putAll(NETWORK_VERSION.GOALS, offer.goals());
        put(NETWORK_VERSION.FEE_BAND, terms.feeBand());
        putAll(NETWORK_VERSION.ADMISSIONS, terms.admissions());
        put(NETWORK_VERSION.FREQUENCY, terms.frequency());
        putAll(NETWORK_VERSION.TIME_SLOTS, terms.timeSlots());
    }

    private void seat(SheetContent content) {
        var contact = content.contact();
        var seat = content.seat();
        putAll(NETWORK_VERSION.DEPARTMENT_CODES, content.territory().departments());
        putAll(NETWORK_VERSION.COMMUNE_CODES, content.territory().communes());
        put(NETWORK_VERSION.CONTACT_NAME, contact.name());
        put(NETWORK_VERSION.CONTACT_EMAIL, contact.email());
        put(NETWORK_VERSION.CONTACT_PHONE, contact.phone());
        put(NETWORK_VERSION.WEBSITE, contact.website());
        put(NETWORK_VERSION.ADDRESS, seat.address());
        put(NETWORK_VERSION.COMMUNE_CODE, seat.communeCode());
        put(NETWORK_VERSION.LATITUDE, seat.latitude());
        put(NETWORK_VERSION.LONGITUDE, seat.longitude());
        put(NETWORK_VERSION.ACCESSIBLE, seat.accessible());
        putAll(NETWORK_VERSION.LANGUAGES, content.languages());
    }

    private void put(Field<?> column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Nobody says so.
            }
            case Integer number -> values.put(column.getName(), number);
            case Double number -> values.put(column.getName(), number);
            case Boolean truth -> values.put(column.getName(), truth);
            default -> values.put(column.getName(), value.toString());
        }
    }

    private void putAll(Field<?> column, Collection<?> all) {
        var array = values.putArray(column.getName());
        all.forEach(each -> array.add(each.toString()));
    }
}
