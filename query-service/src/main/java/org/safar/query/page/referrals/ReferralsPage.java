package org.safar.query.page.referrals;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.SUPERVISOR;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Codes;
import org.safar.kernel.time.HubDays;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.query.referral.web.DeskPart;
import org.safar.query.referral.web.Referrals;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The referral desk of either side. Each is shown its own, and nothing of the other's case. */
@Controller
class ReferralsPage {
    private static final String PATH = "/referrals";
    private static final Set<String> OF_THE_DESK = Set.of("part", "page", "lang");
    private static final Set<String> OF_ONE = Set.of("lang");

    /** Of each part, where all are shown; and where one is. */
    private static final int FIRST = 20;

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final Referrals referrals;
    private final Clock clock;

    ReferralsPage(Referrals referrals, ObjectProvider<Clock> clock) {
        this.referrals = referrals;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /**
     * One part of the desk.
     *
     * @param code its own; {@code any-side} for open offers, where somebody is of no side
     * @param more where the rest is; none where this is all
     */
    record Part(String code, List<DeskLine> lines, @Nullable String more) {}

    @AllowedFor({CASEWORKER, SUPERVISOR, AUDITOR})
    @GetMapping(PATH)
    String desk(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        refuseOthers(parameters, OF_THE_DESK);
        var asked = parameters.getFirst("part");
        var only = asked == null || asked.isBlank() ? null : part(asked);
        var page = page(parameters.getFirst("page"), only);
        var say = say(words);
        var parts = Arrays.stream(DeskPart.values())
                .filter(part -> only == null ? caller.hub() != null || part != DeskPart.TO_ANSWER : part == only)
                .map(part -> only == null ? first(part, caller, say) : whole(part, page, caller, say))
                .toList();
        model.addAttribute("parts", parts);
        model.addAttribute("only", only != null);
        model.addAttribute("whose", "referrals.whose." + caller.role().code());
        return "referrals";
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, AUDITOR})
    @GetMapping(PATH + "/{id}")
    String one(
            @PathVariable String id,
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        refuseOthers(parameters, OF_ONE);
        var referral = new Fields(referrals.one(id, caller).fields());
        model.addAttribute("sheet", ReferralSheet.of(referral, say(words)));
        model.addAttribute("simulated", referral.text("provenance").equals("simulated"));
        return "referral";
    }

    private ReferralWords say(Wording words) {
        return new ReferralWords(words, HubDays.earliest(clock.instant()));
    }

    private Part first(DeskPart part, Caller caller, ReferralWords say) {
        return part(part, 0, FIRST, PATH + "?part=" + part.code(), caller, say);
    }

    private Part whole(DeskPart part, int page, Caller caller, ReferralWords say) {
        var next = PATH + "?part=" + part.code() + "&page=" + (page + 1);
        return part(part, (page - 1) * PAGE, PAGE, next, caller, say);
    }

    private Part part(DeskPart part, int skipped, int limit, String rest, Caller caller, ReferralWords say) {
        var listed = referrals.part(part, skipped, limit, caller);
        var lines = listed.lines().stream()
                .map(line -> DeskLine.of(new Fields(line), say))
                .toList();
        var ofNoSide = part == DeskPart.AWAITING && caller.hub() == null;
        return new Part(ofNoSide ? "any-side" : part.code(), lines, listed.more() ? rest : null);
    }

    private static void refuseOthers(MultiValueMap<String, String> parameters, Set<String> known) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
    }

    private static DeskPart part(String code) {
        return Codes.find(DeskPart.class, code)
                .orElseThrow(() -> Problems.invalidParameter("part", "no part of the desk has this code"));
    }

    private static int page(@Nullable String text, @Nullable DeskPart only) {
        if (text == null || text.isBlank()) return 1;
        try {
            var page = Integer.parseInt(text);
            if (only != null && page >= 1 && page <= LAST_PAGE) return page;
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Problems.invalidParameter("page", "a number from 1 to " + LAST_PAGE + ", of one part");
    }
}
