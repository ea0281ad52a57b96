package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where somebody gets to who has just signed in: the page they came for, else the first one that their role may open. */
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Sections sections;

    Arrival(Sections sections, RequestCache wanted) {
        this.sections = sections;
        setRequestCache(wanted);
    }

    /** Remembers pages below the first one. Addresses get no mark: pages refuse parameters that they do not know. */
    @SuppressWarnings("NullAway") // none is how the framework's guide switches its mark off
    static RequestCache wanted() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && PageAddress.isPage(request)
                && !request.getRequestURI().equals("/"));
        return cache;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof PageUser user)) return "/";
        var caller = user.caller();
        var open = sections.of(caller.role());
        return open.isEmpty() ? "/" : open.getFirst().address(caller);
    }
}
