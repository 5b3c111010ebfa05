package org.entregent.access;

import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;

/** The viewer lacks a permission: the answer carries the code {@code FORBIDDEN} and nothing more. */
public final class ForbiddenException extends GraphException {

    public ForbiddenException(Permission permission) {
        super(ErrorCode.FORBIDDEN, "This needs the permission " + permission.scope());
    }
}
