package org.safar.query.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Somebody who is not signed in: sees what this is and how to sign in, instead of being sent away from the first page. */
final class Visitors implements AuthenticationEntryPoint {
    static final String WELCOME = "/welcome";

    private final List<SignInOffer> offers;

    Visitors(List<SignInOffer> offers) {
        this.offers = offers;
    }

    List<SignInOffer> offers() {
        return offers;
    }

    /** Pages below the first one send straight to the issuer, unless there is a choice to make before. */
    boolean areWelcomed(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && PageAddress.isPage(request)
                && (request.getRequestURI().equals("/") || !offers.isEmpty());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.getRequestDispatcher(WELCOME).forward(request, response);
    }
}
