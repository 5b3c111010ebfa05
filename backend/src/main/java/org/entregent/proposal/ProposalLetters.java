package org.entregent.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.notice.Letter;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.page.PublicAddress;
import org.entregent.statement.Exchange;
import org.entregent.stranger.Stranger;
import org.springframework.stereotype.Component;

/**
 * Tells whoever left an address what becomes of the network that they proposed. Nobody proved that the address is theirs: the words of
 * a stranger don't stand in these letters, save the network's name once an editor has read it, and nothing can be done by them.
 */
@Component
class ProposalLetters {

    private final MailService mail;
    private final PublicAddress addresses;

    private record Answer(String template, UUID proposalId, Stranger proposer, Map<String, String> values) {}

    ProposalLetters(MailService mail, PublicAddress addresses) {
        this.mail = mail;
        this.addresses = addresses;
    }

    void received(Exchange exchange, UUID proposalId, Proposed proposed) {
        post(exchange, new Answer("received", proposalId, proposed.proposer(), Map.of()));
    }

    void accepted(Exchange exchange, Kept kept) {
        post(exchange, new Answer("accepted", kept.id(), kept.proposed().proposer(), Map.of("network", kept.name())));
    }

    void refused(Exchange exchange, Kept kept, String reason) {
        var values = Map.of("network", kept.name(), "reason", reason);
        post(exchange, new Answer("refused", kept.id(), kept.proposed().proposer(), values));
    }

    private void post(Exchange exchange, Answer answer) {
        var proposer = answer.proposer();
        var address = proposer.address();
        if (address != null) {
            var values = new HashMap<>(answer.values());
            values.put("link", addresses.of("/guide", proposer.language().locale()));
            var event = "proposal " + answer.template() + " " + answer.proposalId();
            var recipient = new Recipient(proposer.language(), address, "", null);
            mail.post(exchange, Letter.answering(event, "proposal/" + answer.template(), recipient, values));
        }
    }
}
