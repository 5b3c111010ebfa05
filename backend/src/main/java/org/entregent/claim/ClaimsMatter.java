package org.entregent.claim;

import org.entregent.notice.MailLanguage;
import org.entregent.page.Texts;
import org.entregent.statement.Question;
import org.springframework.stereotype.Component;

/** Claims that are to be decided. */
@Component
class ClaimsMatter implements DeskMatter {

    private final ClaimRepository claims;

    ClaimsMatter(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public String words(MailLanguage language) {
        return Texts.of("claim", language.locale()).get("deskClaims");
    }

    @Override
    public String path() {
        return "/administration/guide/demandes";
    }

    @Override
    public Question<Integer> count(int regionId) {
        return claims.countWaiting(regionId);
    }
}
