package org.entregent.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entregent.access.Caller;
import org.entregent.access.ViewerService;
import org.entregent.graph.ErrorCode;
import org.entregent.http.Refusal;
import org.entregent.http.Refusals;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whoever's office asks for a second factor until one has proven them. Their viewer could do nothing anyway; here they are
 * told why, whatever they ask for. It looks nothing up that the request wouldn't need.
 */
final class SecondFactorFilter extends OncePerRequestFilter {

    static final String MESSAGE = "This account's office asks for a second factor: sign in with one, or set one up at "
            + "/connexion/second-facteur";

    private final ViewerService viewers;
    private final Refusals refusals;

    SecondFactorFilter(ViewerService viewers, Refusals refusals) {
        this.viewers = viewers;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWanting(ViewerService.currentCaller())) {
            refusals.write(request, response, Refusal.of(ErrorCode.SECOND_FACTOR_WANTED, MESSAGE));
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isWanting(Caller caller) {
        return caller instanceof Caller.Person person
                && !person.isDoublyProven()
                && viewers.get(person).wantsSecondFactor();
    }
}
