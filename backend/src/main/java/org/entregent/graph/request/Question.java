package org.entregent.graph.request;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.entregent.graph.Declarations;
import org.entregent.graph.GraphTier;
import org.entregent.graph.NodeId;

/**
 * Something about a request that decides the text of its statement. Answers are few by nature; a value that is merely bound is
 * never a question.
 */
public sealed interface Question {

    Object answer(Request request);

    /** Whether {@code @skip} or {@code @include} applies. */
    record Variable(String name) implements Question {
        @Override
        public Object answer(Request request) {
            return request.variableIsTrue(name);
        }
    }

    /** Whether every place of the field's arguments that wants a value has one. */
    record Met(FieldArguments arguments) implements Question {
        @Override
        public Object answer(Request request) {
            return request.findUnmet(arguments).isEmpty();
        }
    }

    /** Whether an argument is there and not null. */
    record Present(FieldArguments arguments, String path) implements Question {
        @Override
        public Object answer(Request request) {
            return request.argument(arguments, path) != null;
        }
    }

    /** Which value of an enum an argument has: for orders. */
    record Choice(FieldArguments arguments, String path) implements Question {
        @Override
        public Object answer(Request request) {
            return Objects.requireNonNullElse(request.argument(arguments, path), "");
        }
    }

    /** Which types the node ids in an argument speak of: their prefixes, as far as they are known. */
    record Prefixes(FieldArguments arguments, String path, Declarations declarations) implements Question {
        @Override
        public Object answer(Request request) {
            Object value = request.argument(arguments, path);
            List<?> ids = value instanceof List<?> list ? list : java.util.Arrays.asList(value);
            TreeSet<String> prefixes = new TreeSet<>();
            for (Object id : ids) {
                String prefix = NodeId.prefix(id);
                if (prefix != null && declarations.findByPrefix(prefix) != null) {
                    prefixes.add(prefix);
                }
            }
            return prefixes;
        }
    }

    /** Whether the viewer holds a permission in some regions: in one at least, and in so many at most. */
    record Reaches(String permission, int most) implements Question {
        @Override
        public Object answer(Request request) {
            int regions = request.viewer().regions(permission).length;
            return regions > 0 && regions <= most;
        }
    }

    /** Whether an array that the viewer carries has any element. */
    record Carries(String name) implements Question {
        @Override
        public Object answer(Request request) {
            return request.viewer().value(name) instanceof Object[] values && values.length > 0;
        }
    }

    /** Whether the viewer is a partner organisation. */
    record Partner() implements Question {
        @Override
        public Object answer(Request request) {
            return request.viewer().tier() == GraphTier.PARTNER;
        }
    }

    /** Whether the viewer holds a permission anywhere. */
    record Holds(String permission) implements Question {
        @Override
        public Object answer(Request request) {
            return request.viewer().holds(permission);
        }
    }
}
