package org.entregent.proposal;

import org.entregent.claim.DeskMatter;
import org.entregent.notice.MailLanguage;
import org.entregent.page.Texts;
import org.entregent.statement.Question;
import org.springframework.stereotype.Component;

/** Proposed networks that are to be decided. */
@Component
class ProposalsMatter implements DeskMatter {

    private final ProposedRepository proposals;

    ProposalsMatter(ProposedRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    public String words(MailLanguage language) {
        return Texts.of(ProposalPage.FEATURE, language.locale()).get("desk");
    }

    @Override
    public String path() {
        return "/administration/guide/reseaux-proposes";
    }

    @Override
    public Question<Integer> count(int regionId) {
        return proposals.countPending(regionId);
    }
}
