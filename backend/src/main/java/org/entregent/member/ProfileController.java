package org.entregent.member;

import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.ProfileInputs.PassFirstStepInput;
import org.entregent.member.ProfileInputs.UpdateProfileInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of members' own profiles. */
@Controller
class ProfileController {

    private final UpdateProfileService updating;
    private final PassFirstStepService passing;

    ProfileController(UpdateProfileService updating, PassFirstStepService passing) {
        this.updating = updating;
        this.passing = passing;
    }

    @MutationMapping
    MemberPayload updateProfile(@Argument UpdateProfileInput input) {
        return updating.update(input);
    }

    @MutationMapping
    MemberPayload passFirstStep(@Argument PassFirstStepInput input) {
        return passing.pass(input);
    }
}
