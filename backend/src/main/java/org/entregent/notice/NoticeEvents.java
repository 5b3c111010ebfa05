package org.entregent.notice;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Viewer;
import org.entregent.outbox.OutboxNews;
import org.jspecify.annotations.Nullable;

/** What readers of the outbox learn of notices. */
final class NoticeEvents {

    static final String TOPIC = "notice";

    private NoticeEvents() {}

    /** @param told of one region, at least one */
    static OutboxNews added(List<ToldNotice> told) {
        var added = told.stream()
                .map(each -> new Added(each.id(), each.notice().recipientId(), null))
                .toList();
        return news(added);
    }

    /** @param told to accounts, of one region, at least one */
    static OutboxNews addedForAccounts(List<ToldNotice> told) {
        var added = told.stream()
                .map(each -> new Added(each.id(), null, each.notice().recipientId()))
                .toList();
        return news(added);
    }

    private static OutboxNews news(List<Added> added) {
        return new OutboxNews(TOPIC, added.getFirst().noticeId(), new NoticesAdded(added));
    }

    /** Who was told, and no word of what. */
    record NoticesAdded(List<Added> added) {}

    /** To a member, or to whoever is a member by an account. */
    record Added(
            UUID noticeId,
            @Nullable UUID recipientId,
            @Nullable UUID accountId) {

        boolean concerns(Viewer viewer) {
            return recipientId == null
                    ? viewer.accountId().filter(own -> own.equals(accountId)).isPresent()
                    : viewer.findOwnMember(recipientId).isPresent();
        }
    }
}
