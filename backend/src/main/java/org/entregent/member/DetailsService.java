package org.entregent.member;

import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.member.MemberInputs.ReadDetails;
import org.entregent.member.MemberPayloads.CommuneNotFound;
import org.entregent.member.MemberPayloads.SpecialtyNotFound;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Looks up what details name by codes. */
@Service
class DetailsService {

    private final MemberRepository members;

    DetailsService(MemberRepository members) {
        this.members = members;
    }

    /** Whoever takes the answer is refused when there is no such specialty or commune. */
    Supplier<FoundDetails> ask(Exchange exchange, ReadDetails read) {
        var specialty = exchange.ask(members.findSpecialty(read.specialtyCode().orElseThrow()));
        var commune = exchange.ask(members.findCommune(read.communeCode().orElseThrow()));
        return () -> new FoundDetails(
                read,
                get(specialty, SpecialtyNotFound.at("details", "specialtyId")),
                get(commune, new CommuneNotFound()));
    }

    private static <T> T get(Supplier<Optional<T>> answer, UserError otherwise) {
        return answer.get().orElseThrow(() -> new RefusedException(otherwise));
    }
}
