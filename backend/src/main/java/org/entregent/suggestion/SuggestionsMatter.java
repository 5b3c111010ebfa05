package org.entregent.suggestion;

import org.entregent.claim.DeskMatter;
import org.entregent.notice.MailLanguage;
import org.entregent.page.Texts;
import org.entregent.statement.Question;
import org.springframework.stereotype.Component;

/** Suggested corrections that are to be decided. */
@Component
class SuggestionsMatter implements DeskMatter {

    private final SuggestedRepository suggestions;

    SuggestionsMatter(SuggestedRepository suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public String words(MailLanguage language) {
        return Texts.of(SuggestionPage.FEATURE, language.locale()).get("desk");
    }

    @Override
    public String path() {
        return "/administration/guide/propositions";
    }

    @Override
    public Question<Integer> count(int regionId) {
        return suggestions.countPending(regionId);
    }
}
