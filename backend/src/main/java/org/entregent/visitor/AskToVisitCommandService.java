package org.entregent.visitor;

import graphql.GraphQLContext;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.RateLimitedException;
import org.entregent.graph.Reference;
import org.entregent.page.Visit;
import org.entregent.stranger.FormFields;
import org.entregent.stranger.StrangerForm;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.stranger.StrangerProof.Refused;
import org.entregent.stranger.TooManyStrangers;
import org.entregent.visitor.AskToVisitService.Request;
import org.entregent.visitor.PersonReading.Contact;
import org.entregent.visitor.VisitorInputs.AskToVisitInput;
import org.entregent.visitor.VisitorPayloads.AskToVisitPayload;
import org.entregent.visitor.VisitorPayloads.FormNotAccepted;
import org.entregent.visitor.VisitorPayloads.MeetingNotOpenToVisitors;
import org.springframework.stereotype.Service;

/** Takes the same as the public form by the API, from nobody in particular: by a form's proof, and within the same limits. */
@Service
class AskToVisitCommandService {

    private final Commands commands;
    private final StrangerForm strangers;
    private final AskToVisitService asking;

    AskToVisitCommandService(Commands commands, StrangerForm strangers, AskToVisitService asking) {
        this.commands = commands;
        this.strangers = strangers;
        this.asking = asking;
    }

    AskToVisitPayload ask(AskToVisitInput input, GraphQLContext context) {
        try {
            return ask(input, visit(input, context));
        } catch (RefusedException refusal) {
            return AskToVisitPayload.refused(refusal.errors());
        } catch (TooManyStrangers enough) {
            throw new RateLimitedException("Strangers wrote as much today as they may", enough.pause());
        }
    }

    private AskToVisitPayload ask(AskToVisitInput input, Visit visit) {
        var check = commands.check();
        var named = check.node(VisitorPayloads.CHAPTER, input.chapterId(), "chapterId");
        check.require(
                input.person().specialtyId() == null, Message.of("visitor.trade-in-words"), "person", "specialtyId");
        var person = new PersonReading(check, "person").read(input.person(), Contact.EMAIL);
        check.finish();
        var chapter = named.orElseThrow();
        return switch (strangers.check(AskToVisitPage.purpose(input.chapterId()), visit)) {
            case Accepted form -> {
                var request = new Request(
                        chapter, input.heldOn(), person, input.language().ofLetters(), form);
                yield ask(visit, request, chapter);
            }
            case Refused refused -> AskToVisitPayload.refused(List.of(new FormNotAccepted()));
        };
    }

    private AskToVisitPayload ask(Visit visit, Request request, Reference chapter) {
        return asking.ask(visit, request)
                ? AskToVisitPayload.of(chapter)
                : AskToVisitPayload.refused(List.of(MeetingNotOpenToVisitors.at("heldOn")));
    }

    private static Visit visit(AskToVisitInput input, GraphQLContext context) {
        InetSocketAddress from = context.get(InetSocketAddress.class);
        return new Visit(Map.of(), Map.of(FormFields.TOKEN, List.of(input.form())), Locale.FRENCH, from, "");
    }
}
