package org.entregent.office;

import org.entregent.office.OfficeInputs.AppointInput;
import org.entregent.office.OfficeInputs.EndAppointmentInput;
import org.entregent.office.OfficePayloads.OfficePayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of offices. */
@Controller
class OfficeController {

    private final AppointService appointing;
    private final EndAppointmentService ending;

    OfficeController(AppointService appointing, EndAppointmentService ending) {
        this.appointing = appointing;
        this.ending = ending;
    }

    @MutationMapping
    OfficePayload appoint(@Argument AppointInput input) {
        return appointing.appoint(input);
    }

    @MutationMapping
    OfficePayload endAppointment(@Argument EndAppointmentInput input) {
        return ending.end(input);
    }
}
