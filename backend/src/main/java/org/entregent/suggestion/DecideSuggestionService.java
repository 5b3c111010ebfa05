package org.entregent.suggestion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.guide.CorrectedField;
import org.entregent.guide.Said;
import org.entregent.guide.SheetCorrections;
import org.entregent.suggestion.SuggestionInputs.AcceptSuggestionInput;
import org.entregent.suggestion.SuggestionInputs.RefuseSuggestionInput;
import org.entregent.suggestion.SuggestionPayloads.SheetWordsWait;
import org.entregent.suggestion.SuggestionPayloads.SuggestionDecided;
import org.entregent.suggestion.SuggestionPayloads.SuggestionInConflict;
import org.entregent.suggestion.SuggestionPayloads.SuggestionPayload;
import org.entregent.suggestion.SuggestionRepository.Decision;
import org.entregent.suggestion.Taking.Conflict;
import org.entregent.suggestion.Taking.Misnamed;
import org.entregent.suggestion.Taking.Taken;
import org.springframework.stereotype.Service;

/** Takes suggestions, or some of their fields, and refuses others. Who suggested it hears of it, and is forgotten. */
@Service
class DecideSuggestionService {

    private static final CommandKind<SuggestionPayload> DECIDING = CommandKind.of(
                    Permission.GUIDE_EDIT, SuggestionPayload::refused)
            .knownBy("commandId", "suggestion_command_key", "network_event_command_key");

    /** What the sheet's history calls it. */
    private static final String WRITE = "WRITE";

    private static final String ARCHIVE = "ARCHIVE";
    private static final String REFUSE = "REFUSE";
    private static final int MOST_REASON = 1_000;

    private final Commands commands;
    private final SuggestionRepository suggestions;
    private final SheetCorrections sheets;
    private final SuggestionLetters letters;

    /** @param former the digest of what was said under the command's id before */
    private record Fetched(
            Reference reference,
            Supplier<Optional<Kept>> locked,
            Supplier<List<KeptChange>> changes,
            Supplier<Optional<String>> former) {

        boolean isRepeated(Command command, Said said) {
            return command.repeated(former.get(), said.digest()::equals).isPresent();
        }

        Kept waiting() {
            var kept = locked.get().orElseThrow(DecideSuggestionService::notFound);
            if (kept.status().isDecided()) {
                throw new RefusedException(SuggestionDecided.as(kept.status()));
            }
            return kept;
        }
    }

    DecideSuggestionService(
            Commands commands, SuggestionRepository suggestions, SheetCorrections sheets, SuggestionLetters letters) {
        this.commands = commands;
        this.suggestions = suggestions;
        this.sheets = sheets;
        this.letters = letters;
    }

    SuggestionPayload accept(AcceptSuggestionInput input) {
        return commands.run(DECIDING, command -> accept(command, input));
    }

    SuggestionPayload refuse(RefuseSuggestionInput input) {
        return commands.run(DECIDING, command -> refuse(command, input));
    }

    private SuggestionPayload accept(Command command, AcceptSuggestionInput input) {
        var said = Said.of(input.commandId(), WRITE, input);
        var fetched = fetch(command, command.check(), input.suggestionId(), said);
        if (!fetched.isRepeated(command, said)) {
            var kept = fetched.waiting();
            var named = Optional.ofNullable(input.fields()).map(Set::copyOf);
            var taken = choose(command.check(), Taking.of(fetched.changes().get(), named));
            change(command, kept, taken, said);
            decide(command, kept, Decision.accepting(fieldsOf(taken)), said);
            letters.accepted(command.exchange(), kept, taken);
        }
        return SuggestionPayload.of(fetched.reference());
    }

    private SuggestionPayload refuse(Command command, RefuseSuggestionInput input) {
        var check = command.check();
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        var said = Said.of(input.commandId(), REFUSE, input);
        var fetched = fetch(command, check, input.suggestionId(), said);
        if (!fetched.isRepeated(command, said)) {
            var kept = fetched.waiting();
            decide(command, kept, Decision.refusing(reason), said);
            letters.refused(command.exchange(), kept, reason);
        }
        return SuggestionPayload.of(fetched.reference());
    }

    private Fetched fetch(Command command, InputCheck check, String suggestionId, Said said) {
        var found = check.node(SuggestionPayloads.TYPE, suggestionId, "suggestionId");
        check.finish();
        var reference = found.orElseThrow();
        if (!command.viewer().mayWholly(Permission.GUIDE_EDIT, reference.region())) {
            throw notFound();
        }
        command.open(List.of(reference.region()));
        var exchange = command.exchange();
        return new Fetched(
                reference,
                exchange.ask(suggestions.lock(reference)),
                exchange.ask(suggestions.listChanges(reference)),
                exchange.ask(suggestions.findDigest(reference.region(), said.commandId())));
    }

    private static Taken choose(InputCheck check, Taking taking) {
        check.require(!(taking instanceof Misnamed), Message.of("suggestion.misnamed"), "fields");
        check.finish();
        return switch (taking) {
            case Taken taken -> taken;
            case Conflict conflict -> throw new RefusedException(SuggestionInConflict.on(conflict.fields()));
            case Misnamed misnamed -> throw new IllegalStateException("Refused already");
        };
    }

    private void change(Command command, Kept kept, Taken taken, Said said) {
        if (taken.changes().isEmpty()) {
            return;
        }
        var reference = Reference.of("NetworkSheet", kept.regionId(), kept.networkId());
        var sheet = sheets.fetch(command, reference).get();
        if (taken.closes()) {
            sheets.archive(command, sheet, new Said(said.commandId(), ARCHIVE, said.digest()));
            return;
        }
        if (!sheet.isSettled()) {
            throw new RefusedException(new SheetWordsWait());
        }
        sheets.correct(command, sheet, corrections(taken), said);
    }

    private static Map<CorrectedField, List<String>> corrections(Taken taken) {
        var corrections = new EnumMap<CorrectedField, List<String>>(CorrectedField.class);
        for (var kept : taken.changes()) {
            kept.field()
                    .corrected()
                    .ifPresent(field -> corrections.put(field, kept.change().suggested()));
        }
        return corrections;
    }

    private static List<SuggestedField> fieldsOf(Taken taken) {
        return taken.changes().stream().map(KeptChange::field).toList();
    }

    private void decide(Command command, Kept kept, Decision decision, Said said) {
        var exchange = command.exchange();
        exchange.tell(suggestions.decide(command, kept, decision, said));
        exchange.tell(suggestions.mark(kept, decision.taken()));
        exchange.tell(suggestions.forgetAuthor(kept));
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("suggestionId"));
    }
}
