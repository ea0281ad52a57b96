package org.safar.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.kernel.place.Region;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** From an issuer's claims to the caller. What is missing or malformed is never replaced by a default. */
public final class CallerClaims {
    public static final String ROLE = "role";
    public static final String HUB = "hub";
    public static final String CUSTODIAN = "custodian";
    public static final String REGION = "region";
    public static final String BODY = "body";

    private CallerClaims() {}

    /** A principal that knows its caller: somebody signed in for the pages. */
    public interface KnowsCaller {
        Caller caller();
    }

    /**
     * @param subject the {@code sub} claim, a UUID
     * @throws IllegalArgumentException when a claim is missing, malformed or does not go with the role; the message holds no value
     */
    public static Caller read(@Nullable String subject, Map<String, ?> claims) {
        if (subject == null) throw new IllegalArgumentException("sub is missing");
        var role = text(claims, ROLE, Function.identity());
        if (role == null) throw new IllegalArgumentException("role is missing");
        return new Caller(
                ActorId.parse(subject),
                Codes.find(Role.class, role).orElseThrow(() -> new IllegalArgumentException("no such role")),
                text(claims, HUB, CallerClaims::hub),
                text(claims, CUSTODIAN, CustodianCode::new),
                text(claims, REGION, Region::new),
                text(claims, BODY, BodyCode::new));
    }

    /** Who calls in this request; empty while nobody is signed in. */
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Optional<Caller> of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) return Optional.empty();
        return switch (authentication.getPrincipal()) {
            case Caller caller -> Optional.of(caller);
            case KnowsCaller known -> Optional.of(known.caller());
            case null, default -> Optional.empty();
        };
    }

    /** The claim is the bare code; {@code hub:KZ}, which an id may be written as, is not a claim. */
    private static HubId hub(String code) {
        return Codes.find(HubId.class, code).orElseThrow(() -> new IllegalArgumentException("no such hub"));
    }

    private static <T> @Nullable T text(Map<String, ?> claims, String name, Function<String, T> read) {
        return switch (claims.get(name)) {
            case null -> {
                if (claims.containsKey(name)) throw new IllegalArgumentException(name + " is null");
                yield null;
            }
            case String text -> read.apply(text);
            default -> throw new IllegalArgumentException(name + " is not text");
        };
    }
}
