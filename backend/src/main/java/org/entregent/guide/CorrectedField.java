package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A field of a sheet that is corrected by itself. Its value is a list, whatever the field: empty while nobody says so, of one text,
 * or of several where it names several.
 */
public enum CorrectedField {
    NAME(NETWORK_VERSION.NAME, null),
    ACRONYM(NETWORK_VERSION.ACRONYM, null),
    SUMMARY(NETWORK_VERSION.SUMMARY, null),
    DESCRIPTION(NETWORK_VERSION.DESCRIPTION, null),
    CONTACT_NAME(NETWORK_VERSION.CONTACT_NAME, null),
    CONTACT_EMAIL(NETWORK_VERSION.CONTACT_EMAIL, null),
    CONTACT_PHONE(NETWORK_VERSION.CONTACT_PHONE, null),
    WEBSITE(NETWORK_VERSION.WEBSITE, null),
    ADDRESS(NETWORK_VERSION.ADDRESS, null),
    COMMUNE(NETWORK_VERSION.COMMUNE_CODE, null),
    FREQUENCY(NETWORK_VERSION.FREQUENCY, null),
    FEE_BAND(NETWORK_VERSION.FEE_BAND, null),
    ADMISSIONS(null, NETWORK_VERSION.ADMISSIONS),
    SERVICES(null, NETWORK_VERSION.SERVICES);

    private final @Nullable Field<String> text;
    private final @Nullable Field<String[]> list;

    CorrectedField(@Nullable Field<String> text, @Nullable Field<String[]> list) {
        this.text = text;
        this.list = list;
    }

    /** The column of a field that says one thing; null for others. */
    @Nullable Field<String> text() {
        return text;
    }

    /** The column of a field that names several; null for others. */
    @Nullable Field<String[]> list() {
        return list;
    }

    Field<?> column() {
        return text == null ? Objects.requireNonNull(list) : text;
    }

    /** @param row a version of a sheet or the public's card, which have the same columns */
    public Field<String[]> valueOn(Table<?> row) {
        var column = Objects.requireNonNull(row.field(column().getName()));
        return text == null
                ? column.cast(VARCHAR.array())
                : DSL.field("array_remove(array[{0}], null)", VARCHAR.array(), column.cast(VARCHAR));
    }
}
