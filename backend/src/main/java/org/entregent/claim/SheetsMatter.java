package org.entregent.claim;

import org.entregent.guide.WaitingSheets;
import org.entregent.notice.MailLanguage;
import org.entregent.page.Texts;
import org.entregent.statement.Question;
import org.springframework.stereotype.Component;

/** Sheets that are to be read. */
@Component
class SheetsMatter implements DeskMatter {

    private final WaitingSheets sheets;

    SheetsMatter(WaitingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String words(MailLanguage language) {
        return Texts.of("claim", language.locale()).get("deskSheets");
    }

    @Override
    public String path() {
        return "/administration/guide";
    }

    @Override
    public Question<Integer> count(int regionId) {
        return sheets.count(regionId);
    }
}
