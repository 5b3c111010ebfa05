package org.entregent.notice;

import org.entregent.notice.MailPayloads.ResendMailPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of mail. */
@Controller
class MailController {

    private final ResendMailService resending;

    MailController(ResendMailService resending) {
        this.resending = resending;
    }

    @MutationMapping
    ResendMailPayload resendMail(@Argument ResendMailInput input) {
        return resending.resend(input);
    }
}
