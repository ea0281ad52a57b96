package org.safar.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** From who signed in to the caller. */
final class Callers {
    private Callers() {}

    /** A principal that knows its caller: a bearer token, or somebody signed in for the pages. */
    interface Known {
        Caller caller();
    }

    static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) return Optional.empty();
        if (authentication.getPrincipal() instanceof Known known) return Optional.of(known.caller());
        if (authentication.getPrincipal() instanceof Caller caller) return Optional.of(caller);
        return Optional.empty();
    }
}
