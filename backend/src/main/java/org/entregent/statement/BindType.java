package org.entregent.statement;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * How values of a type are given to JDBC, and taken from it: always as the same SQL type, null too. This does more than keep a
 * prepared statement prepared: a parameter without a type makes the driver describe the statement, and what it has described it
 * sends separately from the settings ahead of it; row-level security then shows nothing.
 */
public enum BindType {
    TEXT(String.class, Types.VARCHAR, "text"),
    INTEGER(Integer.class, Types.INTEGER, "int4"),
    LONG(Long.class, Types.BIGINT, "int8"),
    DOUBLE(Double.class, Types.DOUBLE, "float8"),
    DECIMAL(BigDecimal.class, Types.NUMERIC, "numeric"),
    BOOLEAN(Boolean.class, Types.BOOLEAN, "bool"),
    UUID_KEY(UUID.class, Types.OTHER, "uuid"),
    DATE(LocalDate.class, Types.DATE, "date"),
    TIME(LocalTime.class, Types.TIME, "time"),
    INSTANT(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz"),
    BYTES(byte[].class, Types.BINARY, "bytea"),
    DOCUMENT(JSON.class, Types.OTHER, "json");

    private final Class<?> javaType;
    private final int jdbcType;
    private final String postgresName;

    BindType(Class<?> javaType, int jdbcType, String postgresName) {
        this.javaType = javaType;
        this.jdbcType = jdbcType;
        this.postgresName = postgresName;
    }

    public static BindType of(DataType<?> type) {
        return of(isArray(type) ? type.getType().getComponentType() : type.getType());
    }

    private static BindType of(Class<?> wanted) {
        for (BindType candidate : values()) {
            if (candidate.javaType == wanted) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("No way to bind values of " + wanted);
    }

    /** Of a column as the database has it, whatever it is converted to; of an array's elements. */
    static BindType ofStored(DataType<?> type) {
        var stored = type.getConverter().fromType();
        return of(isArray(type) ? stored.getComponentType() : stored);
    }

    public static boolean isArray(DataType<?> type) {
        return type.getType().isArray() && type.getType() != byte[].class;
    }

    public void set(PreparedStatement statement, int index, boolean array, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, array ? Types.ARRAY : jdbcType, array ? "_" + postgresName : postgresName);
        } else if (array) {
            statement.setArray(index, statement.getConnection().createArrayOf(postgresName, elements(value)));
        } else {
            setOne(statement, index, element(value));
        }
    }

    private void setOne(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (this) {
            case TEXT -> statement.setString(index, (String) value);
            case INTEGER -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case BYTES -> statement.setBytes(index, (byte[]) value);
            case DOCUMENT -> statement.setObject(index, document((JSON) value));
            case DOUBLE, DECIMAL, BOOLEAN, UUID_KEY, DATE, TIME, INSTANT -> statement.setObject(index, value);
        }
    }

    private static PGobject document(JSON value) throws SQLException {
        var document = new PGobject();
        document.setType(DOCUMENT.postgresName);
        document.setValue(value.data());
        return document;
    }

    /** A column's value, as jOOQ has it before any converter; null where SQL said null. */
    @Nullable
    Object get(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(index);
            case BYTES -> row.getBytes(index);
            case DOCUMENT -> JSON.jsonOrNull(row.getString(index));
            case INTEGER, LONG, DOUBLE, DECIMAL, BOOLEAN, UUID_KEY, DATE, TIME, INSTANT ->
                row.getObject(index, javaType);
        };
    }

    /** All of an array's elements, as an array of theirs. */
    @Nullable
    static Object getAll(ResultSet row, int index) throws SQLException {
        var array = row.getArray(index);
        return array == null ? null : array.getArray();
    }

    private @Nullable Object[] elements(Object value) {
        return value instanceof Object[] ready
                ? ready
                : ((Collection<?>) value)
                        .stream()
                                .map(element -> element == null ? null : element(element))
                                .toArray();
    }

    /** GraphQL's coercion gave the scalar's Java type; only numbers and text may have to be widened or read. */
    private Object element(Object value) {
        if (javaType.isInstance(value)) {
            return value;
        }
        return switch (this) {
            case LONG -> ((Number) value).longValue();
            case INTEGER -> ((Number) value).intValue();
            case DOUBLE -> ((Number) value).doubleValue();
            case DECIMAL -> new BigDecimal(value.toString());
            case TEXT -> value.toString();
            case UUID_KEY -> UUID.fromString(value.toString());
            case BOOLEAN, DATE, TIME, INSTANT, BYTES, DOCUMENT ->
                throw new IllegalArgumentException("A " + value.getClass() + " is no " + javaType);
        };
    }
}
