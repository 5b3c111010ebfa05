package org.entregent.graph.answer;

import graphql.GraphQLError;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Map;
import java.util.regex.Pattern;
import org.entregent.graph.ErrorCode;

/** Rephrases what graphql-java says about a literal of the wrong type, without its classes' names. */
final class DocumentErrors {

    /** The value comes as the printed object of a class; whatever it holds, the last such words are the library's. */
    private static final Pattern VALUE = Pattern.compile(
            "(?s) with value '.*' (?=is not a valid |must not be null|must be an object|is missing |contains )");

    private static final Pattern INVALID = Pattern.compile("(?s)( is not a valid '(\\w+)').*");
    private static final Pattern DEFAULT = Pattern.compile("(?s)Bad default value '.*' for type '(\\[?\\w+).*");

    private DocumentErrors() {}

    static GraphQLError inPlainWords(GraphQLError error) {
        if (!(error instanceof ValidationError invalid)
                || !(invalid.getValidationErrorType() == ValidationErrorType.WrongType
                        || invalid.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg)) {
            return error;
        }
        String bare = VALUE.matcher(error.getMessage()).replaceFirst(" ");
        String words = DEFAULT.matcher(bare).replaceFirst("A default value is not a valid '$1'");
        return new GraphError(
                INVALID.matcher(words).replaceFirst(found -> found.group(1) + expected(found.group(2))),
                error.getLocations(),
                null,
                error.getErrorType(),
                Map.of("code", ErrorCode.BAD_USER_INPUT.name()));
    }

    private static String expected(String typeName) {
        InputScalar scalar = InputScalar.find(typeName);
        return scalar == null ? "" : ": it must be " + scalar.expected();
    }
}
