package org.entregent.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.guide.Said;
import org.entregent.guide.SheetContent;
import org.entregent.guide.SheetContent.Activities;
import org.entregent.guide.SheetContent.Names;
import org.entregent.guide.SheetContent.Offer;
import org.entregent.guide.SheetContent.Seat;
import org.entregent.guide.SheetContent.Terms;
import org.entregent.guide.SheetContent.Territory;
import org.entregent.guide.SheetDrafts;
import org.entregent.proposal.ProposalInputs.AcceptProposalInput;
import org.entregent.proposal.ProposalInputs.RefuseProposalInput;
import org.entregent.proposal.ProposalPayloads.ProposalDecided;
import org.entregent.proposal.ProposalPayloads.ProposalPayload;
import org.entregent.proposal.ProposalRepository.Decision;
import org.springframework.stereotype.Service;

/** Makes drafts of proposed networks, and refuses others. Who proposed them hears of it, and is forgotten. */
@Service
class DecideProposalService {

    private static final CommandKind<ProposalPayload> DECIDING = CommandKind.of(
                    Permission.GUIDE_EDIT, ProposalPayload::refused)
            .knownBy("commandId", "proposal_command_key", "network_event_command_key", "network_pkey");

    private static final String REFUSE = "REFUSE";
    private static final int MOST_REASON = 1_000;

    private final Commands commands;
    private final ProposalRepository proposals;
    private final SheetDrafts drafts;
    private final ProposalLetters letters;

    /** @param former the digest of what was said under the command's id before */
    private record Fetched(Reference reference, Supplier<Optional<Kept>> locked, Supplier<Optional<String>> former) {

        boolean isRepeated(Command command, Said said) {
            return command.repeated(former.get(), said.digest()::equals).isPresent();
        }

        Kept waiting() {
            var kept = locked.get().orElseThrow(DecideProposalService::notFound);
            if (kept.status().isDecided()) {
                throw new RefusedException(ProposalDecided.as(kept.status()));
            }
            return kept;
        }
    }

    DecideProposalService(
            Commands commands, ProposalRepository proposals, SheetDrafts drafts, ProposalLetters letters) {
        this.commands = commands;
        this.proposals = proposals;
        this.drafts = drafts;
        this.letters = letters;
    }

    ProposalPayload accept(AcceptProposalInput input) {
        return commands.run(DECIDING, command -> accept(command, input));
    }

    ProposalPayload refuse(RefuseProposalInput input) {
        return commands.run(DECIDING, command -> refuse(command, input));
    }

    private ProposalPayload accept(Command command, AcceptProposalInput input) {
        var said = Said.of(input.commandId(), SheetDrafts.ACTION, input);
        var fetched = fetch(command, command.check(), input.proposalId(), said);
        if (!fetched.isRepeated(command, said)) {
            var kept = fetched.waiting();
            var draft = drafts.begin(command, kept.regionId(), content(kept.proposed()), said);
            decide(command, kept, Decision.accepting(draft.uuid()), said);
            letters.accepted(command.exchange(), kept);
        }
        return ProposalPayload.of(fetched.reference());
    }

    private ProposalPayload refuse(Command command, RefuseProposalInput input) {
        var said = Said.of(input.commandId(), REFUSE, input);
        var check = command.check();
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        var fetched = fetch(command, check, input.proposalId(), said);
        if (!fetched.isRepeated(command, said)) {
            var kept = fetched.waiting();
            decide(command, kept, Decision.refusing(reason), said);
            letters.refused(command.exchange(), kept, reason);
        }
        return ProposalPayload.of(fetched.reference());
    }

    private Fetched fetch(Command command, InputCheck check, String proposalId, Said said) {
        var found = check.node(ProposalPayloads.TYPE, proposalId, "proposalId");
        check.finish();
        var reference = found.orElseThrow();
        if (!command.viewer().mayWholly(Permission.GUIDE_EDIT, reference.region())) {
            throw notFound();
        }
        command.open(List.of(reference.region()));
        var exchange = command.exchange();
        return new Fetched(
                reference,
                exchange.ask(proposals.lock(reference)),
                exchange.ask(proposals.findDigest(reference.region(), said.commandId())));
    }

    /** What was proposed, and nothing else: the rest is for those who write the sheet. */
    private static SheetContent content(Proposed proposed) {
        var named = proposed.named();
        return new SheetContent(
                new Names(named.name(), null, named.family(), null, null, null, null, null),
                new Territory(List.of(), List.of()),
                new Activities(false, List.of(), List.of()),
                new Offer(List.of(), List.of(), null, null, List.of(), List.of()),
                new Terms(null, List.of(), null, List.of()),
                proposed.contact(),
                new Seat(null, proposed.communeCode(), null, null, null),
                List.of());
    }

    private void decide(Command command, Kept kept, Decision decision, Said said) {
        command.exchange().tell(proposals.decide(command, kept, decision, said));
        command.exchange().tell(proposals.forgetAuthor(kept));
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("proposalId"));
    }
}
