package org.entregent.statement;

import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Turns typed jOOQ into text for JDBC. Parameters with a name become question marks; other values are constants of a declaration,
 * and are written into the text, so that partial indexes apply and the text stays the same.
 */
public final class Rendering {

    /** What a parameter's name begins with in jOOQ: no declaration's text holds such a character. */
    static final char SIGN = '\u0001';

    private static final String MARK = ":" + SIGN;

    private static final DSLContext POSTGRES = DSL.using(SQLDialect.POSTGRES);

    private Rendering() {}

    /** @param name letters, digits and underscores */
    public static <T> Param<T> parameter(String name, DataType<T> type) {
        return DSL.param(SIGN + name, type);
    }

    /** By the names that they have in jOOQ: those of this dialect's text. */
    static Map<String, Param<?>> parameters(QueryPart part) {
        return POSTGRES.extractParams(part);
    }

    /** @param order is told the parameters' names, in the order of the question marks */
    public static String render(QueryPart part, Consumer<String> order) {
        String named = POSTGRES.renderNamedOrInlinedParams(part);
        StringBuilder text = new StringBuilder(named.length());
        int from = 0;
        for (int mark = named.indexOf(MARK); mark >= 0; mark = named.indexOf(MARK, from)) {
            text.append(named, from, mark).append('?');
            int end = mark + MARK.length();
            while (end < named.length() && isOfName(named.charAt(end))) {
                end++;
            }
            order.accept(named.substring(mark + MARK.length(), end));
            from = end;
        }
        return text.append(named, from, named.length()).toString();
    }

    private static boolean isOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
