package org.entregent.graph.request;

import java.util.List;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.jspecify.annotations.Nullable;

/** The page that a connection was asked for: how many rows, in which direction, from where. */
public final class PageCheck implements Check {

    static final int MAX_SIZE = 100;

    private final SelectedField field;
    private final List<Object> path;
    private final boolean forward;
    private final boolean positioned;
    private @Nullable CursorContext context;
    private int keyLength;

    PageCheck(SelectedField field, List<Object> path, boolean forward, boolean positioned) {
        this.field = field;
        this.path = path;
        this.forward = forward;
        this.positioned = positioned;
    }

    /** Reads from the arguments which page is asked for; refuses what no page can be. */
    public static PageCheck of(SelectedField field, List<Object> path, Questions questions) {
        FieldArguments arguments = field.arguments();
        boolean first = questions.present(arguments, "first");
        boolean last = questions.present(arguments, "last");
        if (first == last) {
            throw refusal(field, path, "give exactly one of first and last");
        }
        boolean after = questions.present(arguments, "after");
        boolean before = questions.present(arguments, "before");
        if (first && before) {
            throw refusal(field, path, "before goes with last, after with first");
        }
        if (last && after) {
            throw refusal(field, path, "after goes with first, before with last");
        }
        return new PageCheck(field, path, first, after || before);
    }

    public void expect(CursorContext context, int keyLength) {
        this.context = context;
        this.keyLength = keyLength;
    }

    public boolean forward() {
        return forward;
    }

    /** Whether the page begins at a cursor. */
    public boolean positioned() {
        return positioned;
    }

    @Override
    public void check(Request request) {
        int size = size(request);
        if (size < 1 || size > MAX_SIZE) {
            throw refusal(field, path, sizeArgument() + " is from 1 to " + MAX_SIZE);
        }
        if (positioned) {
            request.position(this);
        }
    }

    int size(Request request) {
        return request.argument(field.arguments(), sizeArgument()) instanceof Integer size ? size : 0;
    }

    List<@Nullable String> readCursor(Request request) {
        String argument = forward ? "after" : "before";
        Object cursor = request.argument(field.arguments(), argument);
        CursorContext expected = context;
        List<@Nullable String> values = cursor instanceof String text && expected != null
                ? request.cursorKey(expected).read(text)
                : null;
        if (values == null || values.size() != keyLength) {
            throw new GraphException(
                    ErrorCode.BAD_CURSOR,
                    "Argument '" + argument + "' of " + field.coordinates()
                            + ": this cursor does not belong to this list with these filters and this order",
                    path);
        }
        return values;
    }

    private String sizeArgument() {
        return forward ? "first" : "last";
    }

    private static GraphException refusal(SelectedField field, List<Object> path, String why) {
        return new GraphException(ErrorCode.BAD_USER_INPUT, "Arguments of " + field.coordinates() + ": " + why, path);
    }
}
