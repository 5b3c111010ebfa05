package org.entregent.suggestion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.notice.Letter;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.page.PublicAddress;
import org.entregent.statement.Exchange;
import org.entregent.stranger.Stranger;
import org.entregent.suggestion.Taking.Taken;
import org.springframework.stereotype.Component;

/**
 * Tells whoever left an address what becomes of what they suggested. Nobody proved that it is theirs: nothing that a stranger wrote
 * stands in these letters, and nothing can be done by them.
 */
@Component
class SuggestionLetters {

    private static final String REASON = "reason";

    private final MailService mail;
    private final PublicAddress addresses;

    private record Answer(String template, UUID suggestionId, Stranger author, Map<String, String> values) {}

    SuggestionLetters(MailService mail, PublicAddress addresses) {
        this.mail = mail;
        this.addresses = addresses;
    }

    void received(Exchange exchange, UUID suggestionId, Suggested suggested) {
        var author = suggested.author();
        post(exchange, new Answer("received", suggestionId, author, about(suggested.subject(), author)));
    }

    void accepted(Exchange exchange, Kept kept, Taken taken) {
        var author = kept.author();
        if (author != null) {
            var template = taken.closes() ? "closed" : "accepted";
            post(exchange, new Answer(template, kept.id(), author, about(kept.subject(), author)));
        }
    }

    void refused(Exchange exchange, Kept kept, String reason) {
        var author = kept.author();
        if (author != null) {
            var values = about(kept.subject(), author);
            values.put(REASON, reason);
            post(exchange, new Answer("refused", kept.id(), author, values));
        }
    }

    private Map<String, String> about(Subject subject, Stranger author) {
        var link = addresses.of(subject.path(), author.language().locale());
        return new HashMap<>(Map.of("network", subject.name(), "link", link));
    }

    private void post(Exchange exchange, Answer answer) {
        var author = answer.author();
        var address = author.address();
        if (address != null) {
            var event = "suggestion " + answer.template() + " " + answer.suggestionId();
            var recipient = new Recipient(author.language(), address, "", null);
            mail.post(exchange, Letter.answering(event, "suggestion/" + answer.template(), recipient, answer.values()));
        }
    }
}
