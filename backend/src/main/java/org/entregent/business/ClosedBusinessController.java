package org.entregent.business;

import org.entregent.business.ClosedBusinessInputs.CorrectClosedBusinessInput;
import org.entregent.business.ClosedBusinessInputs.RecordClosedBusinessInput;
import org.entregent.business.ClosedBusinessPayloads.ClosedBusinessPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of closed business. */
@Controller
class ClosedBusinessController {

    private final RecordClosedBusinessService recording;
    private final CorrectClosedBusinessService correcting;

    ClosedBusinessController(RecordClosedBusinessService recording, CorrectClosedBusinessService correcting) {
        this.recording = recording;
        this.correcting = correcting;
    }

    @MutationMapping
    ClosedBusinessPayload recordClosedBusiness(@Argument RecordClosedBusinessInput input) {
        return recording.record(input);
    }

    @MutationMapping
    ClosedBusinessPayload correctClosedBusiness(@Argument CorrectClosedBusinessInput input) {
        return correcting.correct(input);
    }
}
