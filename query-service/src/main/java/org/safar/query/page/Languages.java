package org.safar.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Which language a page speaks: the one in the address, else the one chosen last, else what the browser asks for, else
 * English. A choice in the address is remembered.
 */
final class Languages implements LocaleResolver, HandlerInterceptor {
    static final String PARAMETER = "lang";
    static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final String COOKIE = "safar-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final List<Locale> known;

    /** @param known every language that all texts are there for */
    Languages(List<Locale> known) {
        this.known = List.copyOf(known);
    }

    List<Locale> known() {
        return known;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return find(request.getParameter(PARAMETER))
                .or(() -> chosenBefore(request))
                .orElseGet(() -> wanted(request));
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        throw new UnsupportedOperationException("a language is chosen in the address");
    }

    /** Remembers a choice, and refuses a language that nobody wrote texts in. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter(PARAMETER);
        if (asked == null || asked.isBlank() || !PageAddress.isPage(request)) return true;
        var language =
                find(asked).orElseThrow(() -> Problems.invalidParameter(PARAMETER, "not a language of these pages"));
        var cookie = ResponseCookie.from(COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return true;
    }

    private Optional<Locale> find(@Nullable String tag) {
        return known.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    private Optional<Locale> chosenBefore(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(this::find);
    }

    private Locale wanted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return ENGLISH;
        try {
            var ranges = Locale.LanguageRange.parse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            return Optional.ofNullable(Locale.lookup(ranges, known)).orElse(ENGLISH);
        } catch (IllegalArgumentException _) {
            return ENGLISH;
        }
    }
}
