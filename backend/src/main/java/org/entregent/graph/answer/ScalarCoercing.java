package org.entregent.graph.answer;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scalar of base.graphqls as graphql-java asks for it. */
final class ScalarCoercing implements Coercing<Object, Object> {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private final InputScalar scalar;

    ScalarCoercing(InputScalar scalar) {
        this.scalar = scalar;
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return switch (value) {
            case OffsetDateTime instant -> INSTANT.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            case Number number -> number.longValue();
            default -> value.toString();
        };
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        Object read = scalar.read(value);
        if (read == null) {
            throw new CoercingParseValueException(scalar.expected());
        }
        return read;
    }

    @Override
    public Object parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = value(literal);
        Object read = value == null ? null : scalar.read(value);
        if (read == null) {
            throw new CoercingParseLiteralException(scalar.expected());
        }
        return read;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        Object serialized = serialize(Objects.requireNonNull(scalar.read(value)), context, locale);
        return serialized instanceof Long number
                ? IntValue.newIntValue(BigInteger.valueOf(number)).build()
                : StringValue.of((String) serialized);
    }

    private static @Nullable Object value(Value<?> literal) {
        return switch (literal) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            default -> null;
        };
    }
}
