package org.entregent.graph.request;

import java.util.List;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.NodeId;
import org.jspecify.annotations.Nullable;

/** Where the value of a statement's parameter comes from. */
public sealed interface Slot {

    @Nullable
    Object value(Request request);

    /** An argument, or a field inside one. */
    record Argument(FieldArguments arguments, String path) implements Slot {
        @Override
        public @Nullable Object value(Request request) {
            return request.argument(arguments, path);
        }
    }

    /** A part of the node id in an argument; null when it isn't an id of the type. */
    record IdPart(FieldArguments arguments, String path, DeclaredType<?> type, int index) implements Slot {
        @Override
        public @Nullable Object value(Request request) {
            List<Object> key = NodeId.parse(type, request.argument(arguments, path));
            return key == null ? null : key.get(index);
        }
    }

    /** The same part of all ids in a list, as text; null where the id isn't one of a known type. */
    record IdParts(FieldArguments arguments, String path, Declarations declarations, int index) implements Slot {
        @Override
        public Object value(Request request) {
            List<?> ids = (List<?>) request.argument(arguments, path);
            return ids == null ? new String[0] : ids.stream().map(this::part).toArray(String[]::new);
        }

        /** Index -1 stands for the prefix. */
        private @Nullable String part(Object id) {
            String prefix = NodeId.prefix(id);
            DeclaredType<?> type = prefix == null ? null : declarations.findByPrefix(prefix);
            List<Object> key = type == null ? null : NodeId.parse(type, id);
            if (key == null) {
                return null;
            }
            if (index < 0) {
                return prefix;
            }
            return index < key.size() ? key.get(index).toString() : null;
        }
    }

    /** The viewer's regions for a permission. */
    record Regions(String permission) implements Slot {
        @Override
        public Object value(Request request) {
            return request.viewer().regions(permission);
        }
    }

    /** A named value of the viewer. */
    record ViewerValue(String name) implements Slot {
        @Override
        public @Nullable Object value(Request request) {
            return request.viewer().value(name);
        }
    }

    /** How many rows a page may have; one more tells whether others follow. */
    record PageSize(PageCheck page, int more) implements Slot {
        @Override
        public Object value(Request request) {
            return page.size(request) + more;
        }
    }

    /** A key value of the row that the page begins after. */
    record Position(PageCheck page, int index) implements Slot {
        @Override
        public @Nullable Object value(Request request) {
            return request.position(page).get(index);
        }
    }

    /** The key that signs a list's cursors, prepared for one of the two rounds of HMAC. */
    record SigningKey(CursorContext context, boolean outer) implements Slot {
        @Override
        public Object value(Request request) {
            CursorKey key = request.cursorKey(context);
            return outer ? key.outer() : key.inner();
        }
    }

    /** A part of the key of the row that a payload refers to. */
    record ReferencePart(int index) implements Slot {
        @Override
        public Object value(Request request) {
            return request.referencePart(index);
        }
    }
}
