package org.entregent.partner;

import org.entregent.partner.PartnerInputs.CreateClientInput;
import org.entregent.partner.PartnerInputs.GrantPartnerInput;
import org.entregent.partner.PartnerInputs.RegisterPartnerInput;
import org.entregent.partner.PartnerInputs.RevokeGrantInput;
import org.entregent.partner.PartnerInputs.RotateClientSecretInput;
import org.entregent.partner.PartnerPayloads.ClientPayload;
import org.entregent.partner.PartnerPayloads.GrantPayload;
import org.entregent.partner.PartnerPayloads.OrganisationPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of partner organisations. */
@Controller
class PartnerController {

    private final RegisterPartnerService registering;
    private final CreateClientService creating;
    private final RotateClientSecretService rotating;
    private final GrantPartnerService granting;
    private final RevokeGrantService revoking;

    PartnerController(
            RegisterPartnerService registering,
            CreateClientService creating,
            RotateClientSecretService rotating,
            GrantPartnerService granting,
            RevokeGrantService revoking) {
        this.registering = registering;
        this.creating = creating;
        this.rotating = rotating;
        this.granting = granting;
        this.revoking = revoking;
    }

    @MutationMapping
    OrganisationPayload registerPartner(@Argument RegisterPartnerInput input) {
        return registering.register(input);
    }

    @MutationMapping
    ClientPayload createClient(@Argument CreateClientInput input) {
        return creating.create(input);
    }

    @MutationMapping
    ClientPayload rotateClientSecret(@Argument RotateClientSecretInput input) {
        return rotating.rotate(input);
    }

    @MutationMapping
    GrantPayload grantPartner(@Argument GrantPartnerInput input) {
        return granting.grant(input);
    }

    @MutationMapping
    GrantPayload revokeGrant(@Argument RevokeGrantInput input) {
        return revoking.revoke(input);
    }
}
