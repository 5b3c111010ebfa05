package org.entregent.membership;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.membership.ApplicationInputs.RuleOnTradesInput;
import org.entregent.membership.ApplicationPayloads.TradeNotFound;
import org.entregent.membership.ApplicationPayloads.TradeRulingPayload;
import org.entregent.membership.TradeRuling.By;
import org.entregent.membership.TradeRuling.Trades;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Writes down what committees say of trades that are near each other. */
@Service
class RuleOnTradesService {

    private static final int MOST_WORDS = 1_000;
    private static final CommandKind<TradeRulingPayload> RULING = CommandKind.of(
                    Permission.APPLICATIONS_RUN, TradeRulingPayload::refused)
            .knownBy("id", "trade_ruling_pkey")
            .refusedBy("trade_ruling_chapter_fkey", NotFoundOrForbidden.at("chapterId"));

    private final Commands commands;
    private final RegionService regions;
    private final TradeRulingRepository repository;

    /** A ruling in good form, and its trades as they were named. */
    private record Read(TradeRuling ruling, String trade, String other) {}

    RuleOnTradesService(Commands commands, RegionService regions, TradeRulingRepository repository) {
        this.commands = commands;
        this.regions = regions;
        this.repository = repository;
    }

    TradeRulingPayload rule(RuleOnTradesInput input) {
        return commands.run(RULING, command -> rule(command, read(command, input)));
    }

    private TradeRulingPayload rule(Command command, Read read) {
        var ruling = read.ruling();
        var chapter = ruling.chapter();
        command.open(List.of(chapter.region()));
        var exchange = command.exchange();
        var former = exchange.ask(repository.find(chapter.region(), ruling.id()));
        var isTrade = exchange.ask(repository.isTrade(read.trade()));
        var isOther = exchange.ask(repository.isTrade(read.other()));
        if (command.repeated(former.get(), kept -> kept.isRepeatedBy(ruling)).isEmpty()) {
            if (!isTrade.get() || !isOther.get()) {
                throw new RefusedException(TradeNotFound.at(isTrade.get() ? "otherId" : "specialtyId"));
            }
            exchange.tell(repository.insert(ruling));
        }
        return TradeRulingPayload.of(Reference.of(TradeRuling.TYPE, chapter.region(), ruling.id()));
    }

    private Read read(Command command, RuleOnTradesInput input) {
        var check = command.check();
        var chapter = chapter(command, check, input.chapterId());
        var trade = code(check, input.specialtyId(), "specialtyId");
        var other = code(check, input.otherId(), "otherId");
        check.require(trade.isEmpty() || !trade.equals(other), Message.of("membership.same-trade"), "otherId");
        var words = check.text(input.words(), MOST_WORDS, "words");
        check.day(input.ruledOn(), regions.get(chapter.region()).day(check.now()), "ruledOn");
        check.finish();
        var by = new By(command.viewer().accountId().orElse(null), command.now());
        var ruling = new TradeRuling(
                input.id(), chapter, Trades.of(trade, other), input.isNear(), words, input.ruledOn(), by);
        return new Read(ruling, trade, other);
    }

    private static Reference chapter(Command command, InputCheck check, String id) {
        var named = check.node("Chapter", id, "chapterId");
        if (named.isEmpty()) {
            check.finish();
        }
        return named.filter(chapter ->
                        command.viewer().mayInChapter(Permission.APPLICATIONS_RUN, chapter.region(), chapter.uuid()))
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("chapterId")));
    }

    /** Empty when it was refused. */
    private static String code(InputCheck check, String id, String field) {
        return check.node("Specialty", id, field)
                .map(reference -> (String) reference.key().getFirst())
                .orElse("");
    }
}
