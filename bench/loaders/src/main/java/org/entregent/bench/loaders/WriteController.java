package org.entregent.bench.loaders;

import org.entregent.bench.loaders.Rows.GiveReferralInput;
import org.entregent.bench.loaders.Rows.Referral;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class WriteController {

    private final WriteRepository repository;

    WriteController(WriteRepository repository) {
        this.repository = repository;
    }

    @MutationMapping
    Referral giveReferral(@Argument GiveReferralInput input) {
        return repository.give(input);
    }
}
