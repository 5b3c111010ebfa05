package org.entregent.notice;

import java.util.Optional;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.notice.MailPayloads.MailNotGivenUp;
import org.entregent.notice.MailPayloads.ResendMailPayload;
import org.springframework.stereotype.Service;

/** Has mail sent that was given up. */
@Service
class ResendMailService {

    private static final CommandKind<ResendMailPayload> RESENDING =
            CommandKind.of(Permission.MAIL_MANAGE, ResendMailPayload::refused);

    private final Commands commands;
    private final DeliveryRepository repository;
    private final MailDelivery delivery;

    ResendMailService(Commands commands, DeliveryRepository repository, MailDelivery delivery) {
        this.commands = commands;
        this.repository = repository;
        this.delivery = delivery;
    }

    ResendMailPayload resend(ResendMailInput input) {
        return commands.run(RESENDING, command -> resend(command, input));
    }

    private ResendMailPayload resend(Command command, ResendMailInput input) {
        var check = command.check();
        var named = check.node(MailPayloads.TYPE, input.mailId(), "mailId");
        check.finish();
        var id = (UUID) named.orElseThrow().key().getFirst();
        Optional<MailStatus> status =
                command.exchange().ask(repository.lockStatus(id)).get();
        switch (status.orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("mailId")))) {
            case DEAD -> takeUp(command, id);
            case WAITING, SENDING -> {
                // It is on its way.
            }
            case SENT, KEPT -> throw new RefusedException(new MailNotGivenUp());
        }
        return ResendMailPayload.of(id);
    }

    private void takeUp(Command command, UUID id) {
        var exchange = command.exchange();
        exchange.tell(repository.revive(id));
        exchange.tell(repository.scheduleAnew(id, command.now()));
        exchange.afterCommit(delivery::wake);
    }
}
