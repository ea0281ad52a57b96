package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.query.page.Frame.Link;
import org.safar.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For somebody who is not signed in: what this is, and how to sign in. */
@Controller
final class WelcomePage {
    private static final String DOOR = "/oauth2/authorization/" + LazyIssuer.ID;

    private final Visitors visitors;
    private final Frames frames;

    WelcomePage(Visitors visitors, Frames frames) {
        this.visitors = visitors;
        this.frames = frames;
    }

    @Open(because = "who is not signed in yet must learn how to sign in; there is nothing of a case in it")
    @GetMapping(Visitors.WELCOME)
    String welcome(HttpServletRequest request, Model model) {
        var words = frames.words(request);
        model.addAttribute("door", DOOR);
        model.addAttribute("offers", offers(words));
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("left", request.getParameter("left") != null);
        return "welcome";
    }

    private List<Link> offers(Wording words) {
        return visitors.offers().stream()
                .map(offer -> new Link(
                        role(offer, words), DOOR + "?" + Hinted.PARAMETER + "=" + offer.user(), offer.user(), false))
                .toList();
    }

    private static String role(SignInOffer offer, Wording words) {
        var key = "role." + offer.role();
        if (offer.place().isEmpty()) return words.text(key);
        var hub = Codes.find(HubId.class, offer.place());
        if (hub.isPresent()) return words.text(key + ".of", words.country(offer.place()));
        return words.text(key + ".of", words.place(offer.place()));
    }
}
