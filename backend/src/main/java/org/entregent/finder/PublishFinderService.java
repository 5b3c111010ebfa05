package org.entregent.finder;

import java.util.List;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.finder.FinderInputs.PublishFinderInput;
import org.entregent.finder.FinderPayloads.PublishFinderPayload;
import org.entregent.graph.Reference;
import org.springframework.stereotype.Service;

/** Publishes other questions for a region. What was asked until then is kept: it stays what shared addresses mean. */
@Service
class PublishFinderService {

    private static final CommandKind<PublishFinderPayload> PUBLISHING = CommandKind.of(
                    Permission.GUIDE_EDIT, PublishFinderPayload::refused)
            .knownBy("commandId", "finder_questionnaire_command_key");

    private static final int NONE = 0;

    private final Commands commands;
    private final FinderRepository finders;

    PublishFinderService(Commands commands, FinderRepository finders) {
        this.commands = commands;
        this.finders = finders;
    }

    PublishFinderPayload publish(PublishFinderInput input) {
        return commands.run(PUBLISHING, command -> publish(command, input));
    }

    private PublishFinderPayload publish(Command command, PublishFinderInput input) {
        var check = command.check();
        var region = check.node("Region", input.regionId(), "regionId").map(Reference::region);
        var reading = new QuestionReading(check);
        var questions = reading.all(input.questions());
        check.finish();
        var regionId = region.orElseThrow();
        enter(command, regionId);
        var former = command.exchange().ask(finders.ofCommand(regionId, input.commandId()));
        var regionCode = command.viewer().regionTree().getCode(regionId);
        var current = command.exchange().ask(finders.inForce(regionCode, null));
        var activities = command.exchange().ask(finders.knownActivities(QuestionReading.activities(questions)));
        reading.requireKnown(questions, activities.get());
        check.finish();
        var asked = current.get().orElse(new Questionnaire(regionId, NONE, List.of()));
        return command.repeated(former.get(), kept -> kept.questions().equals(questions))
                .map(PublishFinderPayload::of)
                .orElseGet(() -> publish(command, input, asked.followedBy(regionId, questions)));
    }

    private PublishFinderPayload publish(Command command, PublishFinderInput input, Questionnaire published) {
        command.requireVersion(input.version(), published.version() - 1);
        command.exchange().tell(finders.insert(command, input.commandId(), published));
        return PublishFinderPayload.of(published);
    }

    /** Nobody else publishes in the region meanwhile. */
    private void enter(Command command, int regionId) {
        if (!command.mayIn(regionId)) {
            throw new RefusedException(NotFoundOrForbidden.at("regionId"));
        }
        command.open(List.of(regionId));
        command.exchange().ask(finders.lock(regionId));
    }
}
