package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safar.kernel.code.Codes;
import org.safar.query.page.Frame.Link;
import org.safar.web.Caller;
import org.safar.web.CallerClaims;
import org.springframework.context.MessageSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Makes the frame of a request, and the words of its language. */
final class Frames {
    private final Sections sections;
    private final Languages languages;
    private final MessageSource texts;

    Frames(Sections sections, Languages languages, MessageSource texts) {
        this.sections = sections;
        this.languages = languages;
        this.texts = texts;
    }

    Wording words(HttpServletRequest request) {
        return new Wording(texts, languages.resolveLocale(request));
    }

    Frame of(HttpServletRequest request) {
        var words = words(request);
        var choices = languages.known().stream()
                .map(language -> language(request, language, words))
                .toList();
        return CallerClaims.current()
                .map(caller -> signedIn(caller, request, words, choices))
                .orElseGet(() -> new Frame("/", List.of(), choices, null));
    }

    private Frame signedIn(Caller caller, HttpServletRequest request, Wording words, List<Link> choices) {
        var address = PageAddress.of(request);
        var open = sections.of(caller.role()).stream()
                .map(section -> new Link(
                        words.text("section." + Codes.kebab(section)),
                        section.address(caller),
                        Codes.kebab(section),
                        section.holds(address)))
                .toList();
        var home = open.isEmpty() ? "/" : open.getFirst().address();
        return new Frame(home, open, choices, role(caller, words));
    }

    private Link language(HttpServletRequest request, Locale language, Wording words) {
        var tag = language.toLanguageTag();
        var address = UriComponentsBuilder.fromPath(PageAddress.of(request));
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet())
            if (!parameter.getKey().equals(Languages.PARAMETER))
                for (var value : parameter.getValue())
                    if (!value.isBlank()) address.queryParam(encoded(parameter.getKey()), encoded(value));
        address.queryParam(Languages.PARAMETER, tag);
        var own = new Wording(texts, language).text("language");
        return new Link(own, address.build(true).toUriString(), tag, tag.equals(words.tag()));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** The smallest part that somebody stands for: a region, else a hub's country, else the whole region. */
    private static String role(Caller caller, Wording words) {
        var region = caller.region();
        var custodian = caller.custodian();
        var key = "role." + caller.role().code();
        if (region != null) return words.text(key + ".of", words.place(region.code()));
        if (custodian != null) return words.text(key + ".of", custodian.value());
        return caller.ownHub()
                .map(hub -> words.text(key + ".of", words.country(hub.code())))
                .orElseGet(() -> words.text(key));
    }
}
