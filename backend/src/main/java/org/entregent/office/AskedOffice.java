package org.entregent.office;

import java.util.Optional;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.office.OfficeInputs.AppointInput;
import org.jspecify.annotations.Nullable;

/**
 * The office that somebody is to be appointed to: officers are named by their membership, which has its chapter; all others by the
 * address of their account, and where they serve.
 *
 * @param email folded; null for officers
 * @param name of whoever is invited where no account has the address
 * @param where the member, chapter or region that names the place
 * @param field the input's field that names it
 */
record AskedOffice(
        OfficeKind kind, @Nullable String email, @Nullable String name, Reference where, String field) {

    private static final int MOST_NAME = 160;

    /** Finishes the check when the place is missing or wrong: nothing more could be said of it. */
    static AskedOffice read(InputCheck check, AppointInput input) {
        var kind = OfficeKind.of(input.role());
        var field = switch (kind) {
            case OFFICER -> "memberId";
            case CONSULTANT -> "chapterId";
            case EDITOR, DIRECTOR, ADMINISTRATOR -> "regionId";
        };
        refuseOthers(check, input, field);
        var email = kind == OfficeKind.OFFICER ? null : email(check, input.email());
        var name = check.optionalLine(input.name(), MOST_NAME, "name");
        var where = place(check, input, field);
        if (where.isEmpty()) {
            check.finish();
        }
        return new AskedOffice(kind, email, name, where.orElseThrow(), field);
    }

    int regionId() {
        return where.region();
    }

    private static void refuseOthers(InputCheck check, AppointInput input, String field) {
        refuse(check, input.memberId(), !field.equals("memberId"), "memberId");
        refuse(check, input.chapterId(), !field.equals("chapterId"), "chapterId");
        refuse(check, input.regionId(), !field.equals("regionId"), "regionId");
        refuse(check, input.email(), field.equals("memberId"), "email");
        refuse(check, input.name(), field.equals("memberId"), "name");
    }

    private static void refuse(InputCheck check, @Nullable String value, boolean isStrange, String field) {
        check.require(value == null || !isStrange, Message.of("office.not-for-this-role"), field);
    }

    private static Optional<Reference> place(InputCheck check, AppointInput input, String field) {
        return switch (field) {
            case "memberId" -> node(check, "Member", input.memberId(), field);
            case "chapterId" -> node(check, "Chapter", input.chapterId(), field);
            case "regionId" -> node(check, "Region", input.regionId(), field);
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    private static Optional<Reference> node(InputCheck check, String type, @Nullable String id, String field) {
        if (id == null) {
            check.refuse(Message.of("input.blank"), field);
            return Optional.empty();
        }
        return check.node(type, id, field);
    }

    private static @Nullable String email(InputCheck check, @Nullable String email) {
        var written = check.written(email);
        if (written == null) {
            check.refuse(Message.of("input.blank"), "email");
            return null;
        }
        var address = EmailAddress.find(written);
        check.require(address.isPresent(), Message.of("input.email"), "email");
        return address.map(EmailAddress::folded).orElse(null);
    }
}
