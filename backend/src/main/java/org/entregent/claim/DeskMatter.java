package org.entregent.claim;

import org.entregent.notice.MailLanguage;
import org.entregent.statement.Question;

/** Something of a guide that waits for its editors. A feature brings it to the letter that they get in the morning. */
public interface DeskMatter {

    /** What waits, in several, such as "demandes de fiche". */
    String words(MailLanguage language);

    /** Where it is decided: the address of an editors' page that takes the code of a region, {@code region}. */
    String path();

    /** How much of it waits. The region must be open. */
    Question<Integer> count(int regionId);
}
