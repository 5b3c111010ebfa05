package org.entregent.bench.loaders;

import org.entregent.bench.loaders.Rows.GiveReferralInput;
import org.entregent.bench.loaders.Rows.Referral;
import org.entregent.bench.loaders.Rows.WinReferralInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class WriteController {

    private final WriteRepository repository;
    private final WinRepository wins;

    WriteController(WriteRepository repository, WinRepository wins) {
        this.repository = repository;
        this.wins = wins;
    }

    @MutationMapping
    Referral giveReferral(@Argument GiveReferralInput input) {
        return repository.give(input);
    }

    @MutationMapping
    Referral winReferral(@Argument WinReferralInput input) {
        return wins.win(input);
    }
}
