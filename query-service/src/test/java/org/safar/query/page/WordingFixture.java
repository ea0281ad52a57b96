package org.safar.query.page;

import java.util.Locale;

/** Words for tests of other packages. */
public final class WordingFixture {
    public static final Wording ENGLISH = new Wording(Texts.onClassPath(), Languages.ENGLISH);

    private WordingFixture() {}

    public static Wording in(String tag) {
        return new Wording(Texts.onClassPath(), Locale.forLanguageTag(tag));
    }
}
