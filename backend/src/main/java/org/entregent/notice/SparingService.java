package org.entregent.notice;

import java.time.Clock;
import org.entregent.statement.Database;
import org.entregent.statement.DatabaseFailure;
import org.springframework.stereotype.Service;

/** Spares somebody mail of one kind, by the address that such a mail carried. */
@Service
class SparingService {

    private static final String NO_SUCH_ACCOUNT = "notice_preference_account_fkey";

    private final SparingLink link;
    private final Database database;
    private final NoticePreferenceRepository preferences;
    private final Clock clock;

    SparingService(SparingLink link, Database database, NoticePreferenceRepository preferences, Clock clock) {
        this.link = link;
        this.database = database;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** @return false for an address that no mail carried, or whose account is no more */
    boolean spare(String token) {
        var spared = link.read(token);
        if (spared.isEmpty()) {
            return false;
        }
        try {
            database.tell(
                    preferences.spare(spared.get().accountId(), spared.get().kind(), clock.instant()));
            return true;
        } catch (DatabaseFailure failure) {
            if (NO_SUCH_ACCOUNT.equals(failure.constraint())) {
                return false;
            }
            throw failure;
        }
    }
}
