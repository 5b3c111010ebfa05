package org.entregent.graph;

/** What of GraphQL's language and of Relay's pages random operations use; each must have occurred for a comparison to count. */
enum LanguageFeature {
    ABSTRACT_TYPE,
    ALIAS,
    CURSOR,
    ENUM_ANSWERED,
    ENUM_GIVEN,
    FRAGMENT_ON_INTERFACE,
    INCLUDE,
    INLINE_FRAGMENT,
    INLINE_FRAGMENT_WITHOUT_TYPE,
    INPUT_OBJECT,
    INTROSPECTION_WITH_DATA,
    LIST_COERCION,
    MERGED_FIELD,
    MISSING_VARIABLE,
    MUTATION,
    NAMED_FRAGMENT,
    NULL_LITERAL,
    NULL_VARIABLE,
    ONE_OF,
    OPERATION_AMONG_SEVERAL,
    PAGE_BACKWARD,
    PAGE_FORWARD,
    SEVERAL_ROOTS,
    SKIP,
    SUBSCRIPTION,
    TYPE_NAME,
    VARIABLE,
    VARIABLE_WITH_DEFAULT
}
