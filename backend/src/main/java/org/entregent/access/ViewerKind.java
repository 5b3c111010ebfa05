package org.entregent.access;

/** What kind of caller asks. */
public enum ViewerKind {
    PERSON,
    CLIENT,
    PUBLIC
}
