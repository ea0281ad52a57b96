package org.safar.standalone.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whom the pages name in {@code login_hint}, without a password. For a demonstration alone, whose cases are all
 * simulated and whose issuer nobody reaches from another machine: its roles are there to be tried.
 */
final class OneClick extends OncePerRequestFilter {
    private static final String CLICK = "FACTOR_CLICK";

    private final UserDetailsService users;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OneClick(UserDetailsService users) {
        this.users = users;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/oauth2/authorize") || request.getParameter("login_hint") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        find(request.getParameter("login_hint")).ifPresent(user -> signIn(user, request, response));
        chain.doFilter(request, response);
    }

    /** A hint that names nobody is none: the sign-in asks. */
    private Optional<UserDetails> find(String name) {
        try {
            return Optional.of(users.loadUserByUsername(name));
        } catch (UsernameNotFoundException _) {
            return Optional.empty();
        }
    }

    private void signIn(UserDetails user, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        // the moment of signing in, which tokens tell, is the factor's
        List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(CLICK));
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
        if (request.getSession(false) != null) request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
