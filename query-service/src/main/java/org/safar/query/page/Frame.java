package org.safar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param home where the name in the header leads to
 * @param sections the pages that the caller may open
 * @param languages every language, in its own name
 * @param role who is signed in, in words; none for a visitor
 */
public record Frame(
        String home,
        List<Link> sections,
        List<Link> languages,
        @Nullable String role) {

    /** @param current the page, or the language, that is shown now */
    public record Link(String words, String address, String tag, boolean current) {}
}
