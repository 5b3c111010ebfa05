package org.entregent.region;

import org.entregent.region.SpecialtyInputs.AddSpecialtyInput;
import org.entregent.region.SpecialtyInputs.CorrectSpecialtyInput;
import org.entregent.region.SpecialtyInputs.RetireSpecialtyInput;
import org.entregent.region.SpecialtyPayloads.SpecialtyPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of specialties. */
@Controller
class SpecialtyController {

    private final ManageSpecialtyService managing;

    SpecialtyController(ManageSpecialtyService managing) {
        this.managing = managing;
    }

    @MutationMapping
    SpecialtyPayload addSpecialty(@Argument AddSpecialtyInput input) {
        return managing.add(input);
    }

    @MutationMapping
    SpecialtyPayload correctSpecialty(@Argument CorrectSpecialtyInput input) {
        return managing.correct(input);
    }

    @MutationMapping
    SpecialtyPayload retireSpecialty(@Argument RetireSpecialtyInput input) {
        return managing.retire(input);
    }
}
