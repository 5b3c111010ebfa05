package org.entregent.visitor;

import graphql.GraphQLContext;
import org.entregent.visitor.VisitorInputs.AskToVisitInput;
import org.entregent.visitor.VisitorInputs.FollowUpVisitorInput;
import org.entregent.visitor.VisitorInputs.InviteVisitorInput;
import org.entregent.visitor.VisitorInputs.MarkVisitorInput;
import org.entregent.visitor.VisitorInputs.RecordWalkInInput;
import org.entregent.visitor.VisitorInputs.StepVisitorInput;
import org.entregent.visitor.VisitorPayloads.AskToVisitPayload;
import org.entregent.visitor.VisitorPayloads.VisitorPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of visitors. */
@Controller
class VisitorController {

    private final InviteVisitorService inviting;
    private final AskToVisitCommandService asking;
    private final RecordWalkInService walkIns;
    private final StepVisitorService stepping;

    VisitorController(
            InviteVisitorService inviting,
            AskToVisitCommandService asking,
            RecordWalkInService walkIns,
            StepVisitorService stepping) {
        this.inviting = inviting;
        this.asking = asking;
        this.walkIns = walkIns;
        this.stepping = stepping;
    }

    @MutationMapping
    VisitorPayload inviteVisitor(@Argument InviteVisitorInput input) {
        return inviting.invite(input);
    }

    @MutationMapping
    AskToVisitPayload askToVisit(@Argument AskToVisitInput input, GraphQLContext context) {
        return asking.ask(input, context);
    }

    @MutationMapping
    VisitorPayload recordWalkIn(@Argument RecordWalkInInput input) {
        return walkIns.record(input);
    }

    @MutationMapping
    VisitorPayload confirmVisitor(@Argument StepVisitorInput input) {
        return stepping.confirm(input);
    }

    @MutationMapping
    VisitorPayload cancelVisitor(@Argument StepVisitorInput input) {
        return stepping.cancel(input);
    }

    @MutationMapping
    VisitorPayload markVisitor(@Argument MarkVisitorInput input) {
        return stepping.mark(input);
    }

    @MutationMapping
    VisitorPayload followUpVisitor(@Argument FollowUpVisitorInput input) {
        return stepping.followUp(input);
    }
}
