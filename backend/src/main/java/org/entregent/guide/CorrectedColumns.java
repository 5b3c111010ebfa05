package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Where the fields are kept that are corrected one by one. */
public final class CorrectedColumns {

    /** Of those that say one thing. */
    static final Map<CorrectedField, Field<String>> TEXTS = Map.ofEntries(
            Map.entry(CorrectedField.NAME, NETWORK_VERSION.NAME),
            Map.entry(CorrectedField.ACRONYM, NETWORK_VERSION.ACRONYM),
            Map.entry(CorrectedField.SUMMARY, NETWORK_VERSION.SUMMARY),
            Map.entry(CorrectedField.DESCRIPTION, NETWORK_VERSION.DESCRIPTION),
            Map.entry(CorrectedField.CONTACT_NAME, NETWORK_VERSION.CONTACT_NAME),
            Map.entry(CorrectedField.CONTACT_EMAIL, NETWORK_VERSION.CONTACT_EMAIL),
            Map.entry(CorrectedField.CONTACT_PHONE, NETWORK_VERSION.CONTACT_PHONE),
            Map.entry(CorrectedField.WEBSITE, NETWORK_VERSION.WEBSITE),
            Map.entry(CorrectedField.ADDRESS, NETWORK_VERSION.ADDRESS),
            Map.entry(CorrectedField.COMMUNE, NETWORK_VERSION.COMMUNE_CODE),
            Map.entry(CorrectedField.FREQUENCY, NETWORK_VERSION.FREQUENCY),
            Map.entry(CorrectedField.FEE_BAND, NETWORK_VERSION.FEE_BAND));

    /** Of those that name several. */
    static final Map<CorrectedField, Field<String[]>> LISTS = Map.of(
            CorrectedField.ADMISSIONS, NETWORK_VERSION.ADMISSIONS, CorrectedField.SERVICES, NETWORK_VERSION.SERVICES);

    private static final Map<String, CorrectedField> BY_NAME = Stream.of(TEXTS, LISTS)
            .flatMap(columns -> columns.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(column -> column.getValue().getName(), Map.Entry::getKey));

    private CorrectedColumns() {}

    /** The field that a column keeps; none for others. */
    static Optional<CorrectedField> find(Field<?> column) {
        return Optional.ofNullable(BY_NAME.get(column.getName()));
    }

    /**
     * What stands in a field, in SQL.
     *
     * @param row a version of a sheet or the public's card, which have the same columns
     */
    public static Field<String[]> valueOn(CorrectedField field, Table<?> row) {
        var list = LISTS.get(field);
        return list == null
                ? DSL.field(
                        "array_remove(array[{0}], null)",
                        VARCHAR.array(),
                        of(row, Objects.requireNonNull(TEXTS.get(field))).cast(VARCHAR))
                : of(row, list).cast(VARCHAR.array());
    }

    private static Field<?> of(Table<?> row, Field<?> column) {
        return Objects.requireNonNull(row.field(column.getName()));
    }
}
