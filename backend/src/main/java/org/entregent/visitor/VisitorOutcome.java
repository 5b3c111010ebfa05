package org.entregent.visitor;

/** What became of somebody who came. */
enum VisitorOutcome {
    APPLYING(VisitorAction.APPLY),
    RETURNING(VisitorAction.RETURN),
    NOT_INTERESTED(VisitorAction.DECLINE),
    REDIRECTED(VisitorAction.REDIRECT),
    MEMBER(VisitorAction.JOIN);

    private final VisitorAction action;

    VisitorOutcome(VisitorAction action) {
        this.action = action;
    }

    /** The step that says so. */
    VisitorAction action() {
        return action;
    }
}
